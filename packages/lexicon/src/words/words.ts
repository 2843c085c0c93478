import type { Range } from '@resolute/schema';
import { foldAt } from './fold.ts';

/** A word of a text: a run of letters and digits. Apostrophes and hyphens part words. */
export interface Word extends Range {
  readonly folded: string;
  /** Whether only blanks, hyphens and apostrophes stand between the word and the one before it. */
  readonly joined: boolean;
}

/** Blanks, hyphens of every width, soft hyphens, zero-width characters, apostrophes and the strokes that OCR reads for them. */
const joiners = " \t\n\r\f\v\u00A0\u00AD\u2002\u2003\u2009\u200A\u200B\u202F\uFEFF-‐‑‒–'’‘`´ʼ";

/** The next word at or after `from`, or null. The text is read no further than that word. */
export function nextWord(text: string, from: number): Word | null {
  let start = from;
  let joined = true;
  while (start < text.length && foldAt(text, start) === undefined) {
    joined &&= joiners.includes(text.charAt(start));
    start++;
  }
  if (start >= text.length) return null;
  let folded = '';
  let end = start;
  for (; end < text.length; end++) {
    const character = foldAt(text, end);
    if (character === undefined) break;
    folded += character;
  }
  return { start, end, folded, joined };
}

/** All words of a text, in order. */
export function wordsOf(text: string, from = 0): Word[] {
  const words: Word[] = [];
  for (let word = nextWord(text, from); word !== null; word = nextWord(text, word.end)) words.push(word);
  return words;
}
