import type { Range } from '@resolute/schema';
import { foldAt, foldWord } from './fold.ts';

/** A word of a text: a run of letters and digits. Apostrophes and hyphens part words. */
export interface Word extends Range {
  readonly folded: string;
  /** Whether only blanks, hyphens and apostrophes stand between the word and the one before it. */
  readonly joined: boolean;
}

/** Blanks, hyphens of every width, soft hyphens, zero-width characters, apostrophes and the strokes that OCR reads for them. */
const joiners = " \t\n\r\f\v\u00A0\u00AD\u2002\u2003\u2009\u200A\u200B\u202F\uFEFF-‐‑‒–'’‘`´ʼ";

/** What the scanner does with an ASCII character: no word character, one that folds to itself, or one that changes. */
const ascii = Uint8Array.from({ length: 128 }, (_, code) => {
  const folded = foldAt(String.fromCodePoint(code), 0);
  if (folded === undefined) return 0;
  return folded === String.fromCodePoint(code) ? 1 : 2;
});

/** The next word at or after `from`, or null. The text is read no further than that word. */
export function nextWord(text: string, from: number): Word | null {
  let start = from;
  let joined = true;
  for (; start < text.length; start++) {
    const code = text.charCodeAt(start);
    if (code < 128 ? ascii[code] !== 0 : foldAt(text, start) !== undefined) break;
    joined &&= code === 32 || joiners.includes(text.charAt(start));
  }
  if (start >= text.length) return null;
  let end = start;
  let changes = false;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    const kind = code < 128 ? ascii[code] : foldAt(text, end) === undefined ? 0 : 2;
    if (kind === 0) break;
    changes ||= kind === 2;
  }
  return { start, end, folded: changes ? foldWord(text, start, end) : text.slice(start, end), joined };
}

let lastText = '';
let lastWords: readonly Word[] = [];

/** All words of a text, in order. Those of the last text are kept, since what reads a text seldom reads it alone. */
export function wordsOf(text: string): readonly Word[] {
  if (text === lastText) return lastWords;
  const words: Word[] = [];
  for (let word = nextWord(text, 0); word !== null; word = nextWord(text, word.end)) words.push(word);
  lastText = text;
  lastWords = words;
  return words;
}

/** The index of the first word at or after an offset; the number of words where there is none. */
export function wordIndexAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
