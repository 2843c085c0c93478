import type { Range } from '@resolute/schema';

/** A word in a text, with its place. */
export interface Word extends Range {
  /** The word as it is compared: lower case. */
  readonly key: string;
}

/** Symbols and section numbers are one word: "A/58/98", "II.C". What stands between words is never compared. */
const word = /[\p{L}\p{M}\p{N}]+(?:[/.][\p{L}\p{N}]+)*/gu;

/** The words of a text in order, without marks and blanks; an elided article is a word of its own. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(word)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    key: found.toLowerCase(),
  }));
}
