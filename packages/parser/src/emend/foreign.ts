import type { Lexis } from './lexis.ts';

const sample = 300;
const fewest = 12;

/**
 * Whether a passage is in another language, or no language: most of its words are none, more than OCR damages.
 * Such words are left alone; repairing them would be guessing, and slow.
 */
export function isForeign(text: string, lexis: Lexis): boolean {
  let words = 0;
  let known = 0;
  // From all over the passage, so that a long one is judged as a whole.
  const step = Math.max(1, Math.floor(text.length / (sample * 8)));
  for (let part = 0, at = 0; part < sample && at < text.length; part += 1, at += 8 * step) {
    const start = at === 0 ? 0 : text.indexOf(' ', at) + 1;
    if (start === 0 && at > 0) break;
    const word = /^[^\s.,;:()«»“”"]{2,40}/.exec(text.slice(start, start + 41))?.[0];
    if (word === undefined || !/^[A-Za-zÀ-ÿŒœ’-]+$/.test(word)) continue;
    words += 1;
    if (lexis.has(word)) known += 1;
  }
  return words >= fewest && known / words < leastKnown;
}

/** In the worst scans, all accents lost, three words of five are still sound. */
const leastKnown = 0.35;
