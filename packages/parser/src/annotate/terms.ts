import { parseCardinal } from '@resolute/lexicon';
import type { Language } from '@resolute/schema';
import type { Clause, FoundDeadline } from './deadlines.ts';

/*
 * Terms counted from the adoption: "dans un délai de quatre-vingt-dix jours", "within six months of the adoption of the
 * present resolution". Without the day of adoption, and for a term from another day or one that comes again ("tous les
 * six mois"), a deadline has nothing to carry.
 */
interface Wording {
  readonly language: Language;
  readonly term: RegExp;
}

const french: Wording = {
  language: 'fr',
  term: /(?<!\p{L})(?:dans (?:un délai (?:maximum |maximal )?(?:de |d’)|(?:les|le délai de) )|(?:dans|d’ici(?: à)?) )(?<count>\d{1,3}|\p{L}+(?:[ -]\p{L}+){0,2}?) (?<unit>jours?|semaines?|mois|ans?)(?!\p{L})(?<from>[^,;.]{0,60})/giu,
};
const english: Wording = {
  language: 'en',
  term: /(?<!\p{L})(?:within(?: a period of| the next)?|no later than|not later than|in) (?<count>\d{1,3}|\p{L}+(?:[ -]\p{L}+){0,2}?) (?<unit>days?|weeks?|months?|years?)(?!\p{L})(?<from>[^,;.]{0,60})/giu,
};

/** What may stand behind a term that runs from the adoption: nothing of its own, or the adoption. */
const fromAdoption = /^(?: ?$| (?:et|and|de façon|ainsi)(?!\p{L})| (?:à compter de|suivant|après|à partir de|of|from|after|following) (?:l’|la |the )?(?:date (?:d’|de l’|de la |of (?:the )?)?)?(?:adoption|passage))/iu;

const isFrench = /^(?:jours?|semaines?|mois|ans?)$/iu;

/** The day so many units after another; both ISO. */
function after(date: string, count: number, unit: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  const named = unit.toLowerCase();
  if (/^(?:jour|day)/u.test(named)) day.setUTCDate(day.getUTCDate() + count);
  else if (/^(?:semaine|week)/u.test(named)) day.setUTCDate(day.getUTCDate() + 7 * count);
  else {
    const months = /^(?:mois|month)/u.test(named) ? count : 12 * count;
    const ofMonth = day.getUTCDate();
    day.setUTCDate(1);
    day.setUTCMonth(day.getUTCMonth() + months);
    // Six months after 31 August is the last of February.
    day.setUTCDate(Math.min(ofMonth, new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate()));
  }
  return day.toISOString().slice(0, 10);
}

/** The first term of a clause that runs from the day of adoption. */
export function readTerm({ text, start, end }: Pick<Clause, 'text' | 'start' | 'end'>, adopted: string | null): FoundDeadline | null {
  if (adopted === null || !/^\d{4}-\d\d-\d\d$/u.test(adopted)) return null;
  const clause = text.slice(start, end);
  for (const { language, term } of [french, english]) {
    for (const { 0: words, index, groups } of clause.matchAll(term)) {
      const { count = '', unit = '', from = '' } = groups ?? {};
      const value = /^\d/u.test(count) ? Number(count) : parseCardinal(count, language);
      if (value === null || value === 0 || !fromAdoption.test(from) || isFrench.test(unit) !== (language === 'fr')) continue;
      const date = after(adopted, value, unit);
      const until = words.length - from.length;
      return { start: start + index, end: start + index + until, deadline: { session: null, from: Number(date.slice(0, 4)), to: Number(date.slice(0, 4)), date } };
    }
  }
  return null;
}
