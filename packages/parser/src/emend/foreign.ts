import type { Lexis } from './lexis.ts';

/** What is looked at of a long passage, in code units: pieces from all over it. */
const pieces = 4;
const long = 5000;
const manyPieces = 40;
const pieceLength = 100;
const fewest = 12;
const enough = 6;
const clearly = 0.8;
/** The worst scans, all accents lost, have half of their words sound; Spanish has a third of its words in French. */
const leastKnown = 0.45;

const word = /(?<![\wÀ-ÿ’-])[A-Za-zÀ-ÿŒœ’-]{2,40}(?![\wÀ-ÿ’-])/g;

/**
 * Whether a passage is in another language, or no language: most of its words are none, more than OCR damages.
 * Such words are left alone; repairing them would be guessing, and slow.
 */
export function isForeign(text: string, lexis: Lexis): boolean {
  let words = 0;
  let known = 0;
  const step = Math.max(pieceLength, Math.floor(text.length / (text.length > long ? manyPieces : pieces)));
  for (let start = 0; start < text.length; start += step) {
    for (const [read] of text.slice(start, start + pieceLength).matchAll(word)) {
      words += 1;
      if (lexis.has(read)) known += 1;
    }
    // Most passages show at once what they are.
    if (words >= enough && known > clearly * words) return false;
  }
  return words >= fewest && known < leastKnown * words;
}
