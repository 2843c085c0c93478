import type { Language } from '@resolute/schema';
import { wordsIn } from '../words.ts';

/** Articles, prepositions and the like are not longer than this, and say nothing of a subject. */
const longestFiller = 3;

const fillers = new Set(['dans', 'pour', 'avec', 'ainsi', 'their', 'other', 'relevant', 'pertinentes', 'adopted', 'adoptée', 'adoptées', 'resolution', 'resolutions', 'résolution', 'résolutions', 'sujet', 'question', 'subject', 'this', 'autres', 'also', 'toutes']);

/** The words by which a text names its subject, each once: without figures, months and short words. */
export function subjectWords(text: string, language: Language): ReadonlySet<string> {
  const months = monthsOf(language);
  return new Set(
    wordsIn(text)
      .map(({ key }) => key)
      .filter((word) => word.length > longestFiller && !/\d/u.test(word) && !months.has(word) && !fillers.has(word)),
  );
}

/** How much of the first set is in the second, 0 to 1; 1 for an empty set. */
export function coverage(of: ReadonlySet<string>, by: ReadonlySet<string>): number {
  return of.size === 0 ? 1 : [...of].filter((word) => by.has(word)).length / of.size;
}

const known = new Map<Language, ReadonlySet<string>>();

function monthsOf(language: Language): ReadonlySet<string> {
  let months = known.get(language);
  if (!months) {
    const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    months = new Set(Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month, 1)).toLowerCase()));
    known.set(language, months);
  }
  return months;
}
