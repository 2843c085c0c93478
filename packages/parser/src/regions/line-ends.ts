import type { Line } from '../lines/line.ts';

/** The last mark of a line that is not a note's call: its stop, or a letter where the sentence goes on. */
export function lastMark(words: string): string {
  const bare = words.replace(/(?:[\s\d¹²³⁴-⁹⁰®°*™'’"”“»)\]?]|\d\/)+$/u, '');
  const tail = words.slice(bare.length);
  // "…, 6" and "…;4" end with a stop and a call; "… (1985)" and "… »" end a sentence only with a stop behind them.
  const stop = /[.;:,!?]/u.exec(tail.replace(/\?$/u, ''));
  return stop?.[0] ?? bare.at(-1) ?? '';
}

export function endsSentence(words: string): boolean {
  return /[.!?]["”»)\]]?\s*$/u.test(words);
}

export function isLowerStart(words: string): boolean {
  return /^[\p{Ll}]/u.test(words);
}

/** The length of line, in code units, that the middle of the text stands in: beyond a printed line's, a line is a paragraph. */
export function widthOf(lines: readonly Line[]): number {
  const lengths = lines.map(({ start, end }) => end - start).sort((a, b) => b - a);
  const half = lengths.reduce((sum, length) => sum + length, 0) / 2;
  let sum = 0;
  for (const length of lengths) {
    sum += length;
    if (sum >= half) return length;
  }
  return 0;
}
