/*
 * How the lexicon compares words: without case, accents and ligatures. OCR loses and swaps accents
 * ("quatriéme", "deuxieme"). So no two terms of the lexicon may differ by accents alone.
 */

const combiningMark = /\p{M}/u;
const wordCharacter = /[\p{L}\p{N}\p{M}]/u;

/** What each of the first code units folds to; an empty string is a mark that is skipped; undefined is no word character. */
const folded: (string | undefined)[] = Array.from({ length: 0x400 }, (_, code) => foldCharacter(String.fromCodePoint(code)));

function foldCharacter(character: string): string | undefined {
  if (!wordCharacter.test(character)) return undefined;
  if (combiningMark.test(character)) return '';
  const lower = character.toLowerCase();
  if (lower === 'œ') return 'oe';
  if (lower === 'æ') return 'ae';
  return lower.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** The folded form of the code unit at `index`, or undefined where it is no part of a word. */
export function foldAt(text: string, index: number): string | undefined {
  const code = text.charCodeAt(index);
  if (code < folded.length) return folded[code];
  return wordCharacter.test(text.charAt(index)) ? text.charAt(index).toLowerCase() : undefined;
}

/** The part of a word between two offsets, folded. */
export function foldWord(text: string, start: number, end: number): string {
  let result = '';
  for (let index = start; index < end; index++) result += foldAt(text, index) ?? '';
  return result;
}

/** A whole string folded: lower case, no accents, every run of other characters one blank. */
export function fold(text: string): string {
  let result = '';
  let gap = false;
  for (let index = 0; index < text.length; index++) {
    const character = foldAt(text, index);
    if (character === undefined) {
      gap = result !== '';
    } else {
      if (gap && character !== '') result += ' ';
      gap = false;
      result += character;
    }
  }
  return result;
}
