import { damageText, type PrintedWord } from './damage-text.ts';
import { printedMark, type Manuscript } from './manuscript.ts';
import { layPages, type PrintedPiece } from './lay-pages.ts';
import { createRandom, pick, type Random } from './random.ts';
import { noteNumberGlyphs, ratesAt, type Rates } from './rates.ts';

/** What stands in a noisy text, so that a reading of it can be scored. */
export interface NoisyPiece {
  /** A paragraph's or a note's id. */
  readonly id: string;
  readonly words: readonly PrintedWord[];
  /** In offsets of the clean words joined by blanks. */
  readonly calls: readonly { readonly number: number; readonly offset: number }[];
}

export interface NoisyText {
  readonly text: string;
  readonly pieces: readonly NoisyPiece[];
}

/**
 * The pages that a scanner makes of a manuscript. Level 1 damages as much as the bundled scan is damaged, 0 not at all;
 * the same seed gives the same text.
 */
export function addNoise(manuscript: Manuscript, { seed, level }: { readonly seed: number; readonly level: number }): NoisyText {
  const random = createRandom(seed);
  const rates = ratesAt(level);
  const words = (text: string, calls: NoisyPiece['calls'] = []) => damageText(text, calls, rates, random);

  const paragraphs = manuscript.paragraphs.map(({ id, text, calls }) => ({ id, calls, words: words(text, calls), mark: printedMark(id, manuscript.language) }));
  const notes = manuscript.notes.map(({ number, text }) => ({ id: `fn-${number}`, calls: [], words: words(text), mark: `${printNumber(number, rates, random)} `, number }));
  const body: PrintedPiece[] = [
    { mark: `${manuscript.number}. `, words: words(manuscript.title), notes: [] },
    { mark: '', words: words(manuscript.formula), notes: [] },
    ...paragraphs.map(({ mark, words: printed, calls }) => ({ mark, words: printed, notes: calls.map(({ number }) => number) })),
  ];
  const text = layPages({
    body,
    notes: new Map(notes.map(({ number, mark, words: printed }) => [number, { mark, words: printed, notes: [] }])),
    closing: manuscript.closing.map((line) => words(line)),
    furniture: random() < 0.5 ? null : `A/RES/${manuscript.number}`,
    ruled: random() < 0.5,
    paged: random() < 0.5 ? '\f' : '\n ',
  });
  return { text, pieces: [...paragraphs, ...notes].map(({ id, words: printed, calls }) => ({ id, words: printed, calls })) };
}

function printNumber(number: number, rates: Rates, random: Random): string {
  if (random() >= rates.noteNumber) return String(number);
  return number > 9 ? pick(random, [String(number % 10), '™', String(number).replaceAll('1', 'l')]) : pick(random, noteNumberGlyphs);
}
