import type { Lexis } from '../lexis.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** The short words that lose the blank beside them. */
const joints = {
  fr: list('le la les de du des un une et au aux en par sur pour que qui dans ce ces cette ses sa son se ne pas est sont il ou leur leurs avec sous nos dont plus'),
  en: list('the of and to in for on by at as is be or an with from that its this all are not has it its was were been will should may shall would could must can have had so into upon within without under between among through during against towards such other any these those their they them his him her he she who whom which when where while than but also more most only some both each one two six ten once until since because now own'),
} as const;

/** Whether it is one of the short words that stand between others. */
export const isJoint = (word: string, language: 'en' | 'fr'): boolean => joints[language].has(word.toLowerCase());

const elided = /^(?:[ld]|qu)(?=[aeiouyhàâéèêëîïôû])/;
const mostParts = 4;
/** The weight of a word that resolutions do not use; two of them stand behind a short word at most. */
const rare = 4;

interface Split {
  readonly parts: readonly string[];
  /** How many parts are no short words. */
  readonly weight: number;
}

/**
 * The words that stand in one without a blank, or null: short words and words of resolutions, or a short word and
 * then any word of some length. "lestablesrondes" gives "les tables rondes", "quaux" gives "qu’aux".
 */
export function joinedWords(word: string, lexis: Lexis): string | null {
  if (word.length < 3 || word.length > 40) return null;
  const splits: (Split | null)[] = [{ parts: [], weight: 0 }];
  for (let end = 1; end <= word.length; end += 1) {
    let best: Split | null = null;
    for (let start = Math.max(0, end - 20); start < end; start += 1) {
      const before = splits[start] ?? null;
      if (before === null || before.parts.length >= mostParts) continue;
      const part = partOf(word.slice(start, end), before, lexis);
      if (part === null) continue;
      if (lexis.language === 'en' && !maySucceed(before, part)) continue;
      const weight = before.weight + part.weight + (agrees(before.parts.at(-1), part.word) ? 0 : rare);
      const split = { parts: [...before.parts, part.word], weight };
      if (best === null || split.parts.length < best.parts.length || (split.parts.length === best.parts.length && split.weight < best.weight)) best = split;
    }
    splits[end] = best;
  }
  const found = splits[word.length] ?? null;
  if (found === null) return null;
  const single = found.parts.length === 1;
  return single && !found.parts[0]?.includes('’') ? null : separated(found.parts);
}

/** What is no ending of a word: only before these an English word that resolutions do not use is believed. */
const joinsRare = /^(?:who|which|with|from|that|their|this|these|those|and|the|for|has|have|are|was|were|will|shall|should|by|of|to)$/;
const negated = /(?:able|ible|al|ive|ent|ant|ous|ate)$/;

/** Whether an English part may stand behind those before it; "in" makes a negation of an adjective. */
function maySucceed(before: Split, part: { readonly word: string; readonly weight: number }): boolean {
  const [first] = before.parts;
  if (before.parts.length !== 1 || first === undefined) return true;
  if (first === 'in' && negated.test(part.word)) return false;
  return before.weight !== rare || joinsRare.test(part.word);
}

const singular = /^(?:le|la|un|une|du|ce|cette|sa|son)$/;
const plural = /^(?:les|des|ces|ses|aux|leurs|nos)$/;

/** "les tables" and not "le stables": an article and its noun have one number. */
function agrees(article: string | undefined, word: string): boolean {
  if (article === undefined) return true;
  return /[sxz]$/.test(word) ? !singular.test(article) : !plural.test(article);
}

function partOf(piece: string, before: Split, lexis: Lexis): { word: string; weight: number } | null {
  if (joints[lexis.language].has(piece)) return { word: piece, weight: 1 };
  const plain = plainPart(piece, before, lexis);
  if (plain !== null || lexis.language === 'en') return plain;
  const article = elided.exec(piece)?.[0];
  if (article === undefined) return null;
  const rest = piece.slice(article.length);
  const tied = /^(?:un|une|il|ils|elle|elles|on|au|aux|en)$/.test(rest) && (article === 'qu' || /^une?$/.test(rest)) ? { word: rest, weight: 1 } : plainPart(rest, before, lexis);
  return tied === null ? null : { word: `${article}’${tied.word}`, weight: tied.weight };
}

function plainPart(piece: string, before: Split, lexis: Lexis): { word: string; weight: number } | null {
  if (piece.length < 4) return null;
  if (lexis.rank(piece) < Infinity) return { word: piece, weight: 2 };
  const [accented, ...others] = lexis.accented(piece);
  if (accented !== undefined && others.length === 0) return { word: accented, weight: 3 };
  // A word that resolutions do not use is only believed after a short one.
  if (lexis.language === 'en' && before.parts.length === 0 && piece.length >= 5 && lexis.lists(piece)) return { word: piece, weight: rare };
  if (lexis.language === 'en' && piece.length === 4 && before.parts.length === 1 && /^(?:of|the)$/.test(before.parts[0] ?? '') && lexis.lists(piece)) return { word: piece, weight: rare };
  const afterJoint = joints[lexis.language].has(before.parts[0] ?? '') && before.weight <= 1 + rare;
  return piece.length >= 5 && afterJoint && lexis.has(piece) ? { word: piece, weight: rare } : null;
}

const compoundFirst = /^(?:bien|savoir|non|nord|sud|est|ouest|moyen|haut|quasi|vingt|trente|quarante|cinquante|soixante|quatre|dix|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|long|short|well)$/i;

/** Words put apart: by a blank, or by the hyphen that two words of a compound had ("cinquanteneuvième", "NordSud"). */
export function separated(parts: readonly string[]): string {
  const [first = '', second = ''] = parts;
  return parts.length === 2 && compoundFirst.test(first) && second.length > 2 ? `${first}-${second}` : parts.join(' ');
}
