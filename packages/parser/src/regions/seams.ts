import type { Drafting } from '@resolute/lexicon';
import type { Line } from '../lines/line.ts';
import type { LineKind } from '../lines/line-kinds.ts';
import { isBareLabel, readLabel } from './labels.ts';
import { isLowerStart, lastMark } from './line-ends.ts';
import { opensParagraph } from './opens.ts';

/** Two lines of body text, one after the other, whatever stands between them on the page. `single`: the first is a block of its own so far. */
export interface Seam {
  readonly before: { readonly words: string; readonly line: Line; readonly single: boolean };
  readonly words: string;
  readonly line: Line;
  readonly kind: LineKind;
  /** Whether notes or furniture stand between them. */
  readonly interrupted: boolean;
  /** Whether each line of this text is a whole paragraph, or what a page has left of one. */
  readonly paragraphPerLine: boolean;
  readonly drafting: Drafting;
  /** The number that the next paragraph must have. */
  readonly nextNumber: number;
}

/** Shorter than this, a line without a stop may well be a heading. */
const shortest = 40;
const indentation = 3;

/** Whether the second line goes on with the paragraph of the first. */
export function continuesParagraph(seam: Seam): boolean {
  const { before, words, line, kind, interrupted, paragraphPerLine, drafting } = seam;
  if (kind === 'ANNEX' || kind === 'FORMULA' || kind === 'PART') return false;
  if (isBareLabel(words)) return false;
  if (isBareLabel(before.words)) return true;
  if (/^(?:[A-Z]|[IVX]{1,5})\.?$/u.test(before.words) && opensParagraph(words, drafting)) return false;
  const last = lastMark(before.words);
  const stopped = '.;:,!?'.includes(last);
  const marked = line.markStart < line.start;
  const touches = !line.gap && !interrupted && !paragraphPerLine;

  const label = readLabel(words, drafting);
  if (label !== null) {
    const isNext = label.style === 'ARABIC' && Number(label.value) === seam.nextNumber && opensParagraph(words.slice(label.length), drafting);
    return touches && !stopped && !isNext && !marked;
  }
  if (marked) return false;
  const opens = opensParagraph(words, drafting);
  if (touches) {
    // Where paragraphs are indented, an indented line behind a stop begins one.
    return !(stopped && (opens || line.indent >= before.line.indent + indentation));
  }
  // Behind a full stop or a semicolon only a page can have cut a sentence; else it is text that runs on behind sub-paragraphs.
  if (isLowerStart(words)) return interrupted || (last !== '.' && last !== ';');
  const mayBeHeading = before.single && (before.line.markStart < before.line.start || before.words.length < shortest);
  return !stopped && !opens && (interrupted || paragraphPerLine) && !mayBeHeading;
}
