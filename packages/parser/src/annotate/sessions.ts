import { findOrdinals, parseOrdinal, type Numeral } from '@resolute/lexicon';
import type { Language, Range } from '@resolute/schema';

/** A session named in a text. */
export interface FoundSession extends Range {
  /** As in a symbol: `60`, `S-24`, `ES-10`. */
  readonly session: string;
  /** The words after the session's name may say whose it is; this is where they start. */
  readonly after: number;
}

const word = /(?<![\p{L}\p{N}])sessions?(?![\p{L}\p{N}])/giu;
const special = / extraordinaires?(?<emergency> d’urgence)?/iuy;
/** What may stand between the ordinal and the word: "sixtieth regular session", "twenty-fourth special session". */
const between = /^ (?:(?:regular|ordinary|resumed|substantive|annual|ordinaires?) |(?<emergency>emergency )?(?<special>special ))?$/iu;
const link = /^(?:,|,? et|,? and| ou| or| à| to|,? plutôt que?|,? au lieu|,? rather than|,? instead of|,? and not|,? et non(?: pas)?)(?:[ ’](?:à|de|at|from|in))?(?: (?:celui|celle|that) (?:de|of))?(?: (?:la|sa|ses|its|the))? $/iu;

/** How far before the word its ordinals may start: room for three written out. */
const reach = 110;

/** An ordinal of which a line's end has swallowed a hyphen: "cinquanteneuvième", "soixantedix-neuvième", "fiftyninth". */
const fused = /(?<![\p{L}-])(?<tens>quatre-vingt-dix|quatre-vingt|soixante-dix|vingt|trente|quarante|cinquante|soixante|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?<units>\p{L}[\p{L}-]{2,15}) $/iu;

function readOrdinals(window: string, language: Language): Numeral[] {
  const ordinals = findOrdinals(window, language);
  const found = fused.exec(window);
  const { tens, units } = found?.groups ?? {};
  if (found === null || tens === undefined || units === undefined) return ordinals;
  const value = parseOrdinal(`${tens}-${units}`, language);
  const whole = ordinals.filter(({ start }) => start < found.index);
  return value === null || ordinals.at(-1)?.start === found.index ? ordinals : [...whole, { start: found.index, end: window.length - 1, value }];
}

/**
 * The sessions of a text, in words or figures: "sa soixantième session" is 60, "vingt-quatrième et vingt-cinquième
 * sessions extraordinaires" are S-24 and S-25. A range of the last ordinal takes the word "session" with it.
 */
export function findSessions(text: string, language: Language): FoundSession[] {
  const sessions: FoundSession[] = [];
  let done = 0;
  for (const { 0: name, index } of text.matchAll(word)) {
    const from = Math.max(done, index - reach);
    const window = text.slice(from, index);
    const ordinals = readOrdinals(window, language);
    const last = ordinals.at(-1);
    const gap = last === undefined ? null : between.exec(window.slice(last.end));
    if (last === undefined || gap === null) continue;
    special.lastIndex = index + name.length;
    const following = special.exec(text);
    const end = following === null ? index + name.length : special.lastIndex;
    const isSpecial = following !== null || gap.groups?.['special'] !== undefined;
    const isEmergency = following?.groups?.['emergency'] !== undefined || gap.groups?.['emergency'] !== undefined;
    const prefix = isEmergency ? 'ES-' : isSpecial ? 'S-' : '';
    const found: FoundSession[] = [{ start: from + last.start, end, session: `${prefix}${last.value}`, after: end }];
    for (let at = ordinals.length - 2; at >= 0; at--) {
      const earlier = ordinals[at];
      const later = ordinals[at + 1];
      if (earlier === undefined || later === undefined || !link.test(window.slice(earlier.end, later.start))) break;
      found.unshift({ start: from + earlier.start, end: from + earlier.end, session: `${prefix}${earlier.value}`, after: end });
    }
    sessions.push(...found);
    done = end;
  }
  return sessions;
}
