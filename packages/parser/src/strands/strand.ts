import { apostrophe, apostrophes, isBlank, type Omission, type Range } from '@resolute/schema';

/**
 * The words of one block as they were read, before anything is repaired: blanks folded, apostrophes made one,
 * what is not part of the words left out; and for each of its characters the place in the source.
 */
export interface Strand {
  readonly text: string;
  /** Source offset of each character of `text`, and, last, of its end. */
  readonly at: Int32Array;
  readonly ranges: readonly Range[];
  readonly omitted: readonly Omission[];
}

/** Whether a word cut at a line's end by a hyphen ("inter-", "nationale") is one word. */
export type JoinsAtHyphen = (before: string, after: string) => boolean;

const hyphen = 0x2d;

/** Reads a strand from ranges of the source. `omitted` lies inside the ranges, in order; what the strand itself leaves out is added to it. */
export function readStrand(
  source: string,
  ranges: readonly Range[],
  omitted: readonly Omission[],
  joinsAtHyphen: JoinsAtHyphen,
): Strand {
  const length = ranges.reduce((sum, { start, end }) => sum + end - start + 1, 0);
  const at = new Int32Array(length + 1);
  const parts: string[] = [];
  const left: Omission[] = [];
  let size = 0;
  let blank = -1;
  let next = 0;
  let plainFrom = -1;
  /** Ranges that take the line break behind them, so that it can be left out of the text. */
  const kept = new Map<number, Range>();

  const flush = (end: number) => {
    if (plainFrom >= 0) parts.push(source.slice(plainFrom, end));
    plainFrom = -1;
  };
  const put = (mark: string, from: number) => {
    parts.push(mark);
    at[size++] = from;
  };
  const putBlank = () => {
    if (blank >= 0 && size > 0) put(' ', blank);
    blank = -1;
  };

  ranges.forEach(({ start, end }, index) => {
    for (let i = start; i < end; i++) {
      while (next < omitted.length && omitted[next]!.end <= i) left.push(omitted[next++]!);
      if (next < omitted.length && omitted[next]!.start <= i) {
        flush(i);
        i = omitted[next]!.end - 1;
        continue;
      }
      const code = source.charCodeAt(i);
      if (code > 0x7f || code <= 0x20 || code === 0x27 || code === 0x60 || code === hyphen || code === 0x7f) {
        if (isBlank(code)) {
          flush(i);
          if (blank < 0) blank = i;
          continue;
        }
        if (isUnseen(code)) {
          flush(i);
          left.push({ start: i, end: i + 1, kind: 'MARK' });
          continue;
        }
        const after = afterLineEndHyphen(source, i, code, end, ranges[index + 1]);
        if (after !== null && (code !== hyphen || joinsAtHyphen(lastWord(source, i), firstWord(source, after.at)))) {
          flush(i);
          left.push({ start: i, end: after.end, kind: 'HYPHEN' });
          i = after.end - 1;
          continue;
        }
        if (after !== null) {
          // A compound's own hyphen: it stays, and the line break behind it is left out.
          flush(i);
          putBlank();
          put('-', i);
          const broken = after.end === end && isBlank(source.charCodeAt(end)) ? end + 1 : after.end;
          left.push({ start: i + 1, end: broken, kind: 'HYPHEN' });
          if (broken > end) kept.set(index, { start, end: broken });
          i = after.end - 1;
          continue;
        }
        if (apostrophes.includes(source[i]!)) {
          flush(i);
          putBlank();
          put(apostrophe, i);
          continue;
        }
      }
      if (blank >= 0) putBlank();
      if (plainFrom < 0) plainFrom = i;
      at[size++] = i;
    }
    flush(end);
    if (blank < 0 && index + 1 < ranges.length && !left.some((o) => o.kind === 'HYPHEN' && o.end >= end)) blank = end;
  });
  left.push(...omitted.slice(next));
  at[size] = ranges.at(-1)?.end ?? 0;
  return { text: parts.join(''), at: at.slice(0, size + 1), ranges: ranges.map((range, index) => kept.get(index) ?? range), omitted: left.filter(({ start, end }) => end > start) };
}

/** The place in a strand's text of a place in the source: that of the first character at or behind it. */
export function offsetOf(strand: Strand, sourceOffset: number): number {
  let low = 0;
  let high = strand.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (strand.at[middle]! < sourceOffset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Control characters, soft joiners and direction marks: they are on no page. */
function isUnseen(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f);
}

/**
 * Where a word goes on that is cut by a hyphen at a line's end. Besides "-" before a line break (in one range or between
 * two), a soft hyphen anywhere, and the glyphs "›" and "¬" between a letter and a blank, which extractors put for one.
 */
function afterLineEndHyphen(source: string, i: number, code: number, end: number, nextRange: Range | undefined): { at: number; end: number } | null {
  if (code !== hyphen && code !== 0xad && code !== 0x203a && code !== 0xac) return null;
  if (i === 0 || !isLetter(source.charCodeAt(i - 1))) return null;
  let at = i + 1;
  let broken = code !== hyphen;
  while (at < end && isBlank(source.charCodeAt(at))) {
    if (source.charCodeAt(at) < 0x0e && source.charCodeAt(at) !== 0x09) broken = true;
    at += 1;
  }
  if (at === end) {
    if (nextRange === undefined) return null;
    return isLower(source, nextRange.start) ? { at: nextRange.start, end } : null;
  }
  if (!broken || (at === i + 1 && code !== 0xad)) return null;
  return isLower(source, at) ? { at, end: at } : null;
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x250);
}

function isLower(source: string, at: number): boolean {
  return isLetter(source.charCodeAt(at)) && source[at]!.toLowerCase() === source[at];
}

const longestWord = 40;

function lastWord(source: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < longestWord && isLetter(source.charCodeAt(start - 1))) start -= 1;
  return source.slice(start, end);
}

function firstWord(source: string, start: number): string {
  let end = start;
  while (end < source.length && end - start < longestWord && isLetter(source.charCodeAt(end))) end += 1;
  return source.slice(start, end);
}
