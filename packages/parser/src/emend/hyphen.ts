import type { Dictionary } from '@resolute/lexicon/dictionary';
import type { Language } from '@resolute/schema';
import { type Lexis, lexisOf } from './lexis.ts';

/** First parts that keep their hyphen. */
const compounds = /^(?:non|vice|ex|demi|semi|mi|quasi|sous|ci|self|co|peut|lui|elle|eux|soi|là|c’est-à|cessez|vis|au|par|porte|avant|après|arrière|haut|bas|nord|sud|est|ouest|grand|libre|quatre|vingt|trente|quarante|cinquante|soixante|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|post|pre|mid|long|short|high|low|well)$/i;

/**
 * Whether a line-end hyphen cuts one word ("inter-" "nationale") or belongs to a compound ("post-" "conflict"):
 * true where the two are one word without it. `before` and `after` are the letters on either side.
 */
export function joinsAtHyphen(before: string, after: string, dictionary: Dictionary | null, language: Language): boolean {
  const start = before.replace(/-$/, '').replaceAll("'", '’');
  if (start === '' || after === '' || !/^[a-zà-ÿœ]/.test(after) || /\d$/.test(start)) return false;
  const last = start.slice(start.lastIndexOf('-') + 1);
  const first = /^[^\s-]*/.exec(after)?.[0].replace(/[’'.,;:!?)»”"]+.*$/, '') ?? after;
  if (dictionary === null || (language !== 'fr' && language !== 'en')) return !compounds.test(last);
  return isCutWord(last, first, lexisOf(language, dictionary));
}

/** The same of the two parts beside the hyphen, for a language whose words are known. */
export function isCutWord(last: string, first: string, lexis: Lexis): boolean {
  const word = last + first;
  const common = lexis.rank(word.toLowerCase()) < Infinity;
  const isCompound = lexis.lists(last) && lexis.lists(first);
  // "peace-keeping" and "peacekeeping" are both words: as each part is a usual one, the hyphen is printed.
  if (!common && [last, first].every((part) => part.length > 3 && lexis.rank(part.toLowerCase()) < Infinity)) return false;
  if (common || lexis.lists(word)) return common || !(isCompound && compounds.test(last));
  if (compounds.test(last)) return false;
  // Neither is known: a hyphen at a line's end cuts a word more often than it joins two.
  return !isCompound;
}
