import { isBlank } from './characters.ts';
import type { Range } from './range.ts';
import type { Text } from './text.ts';

/** What the functions here need of a piece of a document. */
type Read = Pick<Text, 'source' | 'omitted'>;

/** The piece's text with its emendations undone: what was read, before anything was repaired. */
export function uncorrected(piece: Pick<Text, 'text' | 'emendations'>): string {
  const parts: string[] = [];
  let at = 0;
  for (const emendation of piece.emendations) {
    parts.push(piece.text.slice(at, emendation.start), emendation.original);
    at = emendation.end;
  }
  parts.push(piece.text.slice(at));
  return parts.join('');
}

/** The source of a piece as it stands, numbers, calls and marks included; ranges are joined by a line break. */
export function sourceOf(source: string, piece: Pick<Text, 'source'>): string {
  return piece.source.map(({ start, end }) => source.slice(start, end)).join('\n');
}

/** The ranges of the source that a piece's words were read from: each of its `source` ranges without what is `omitted`. */
function readRanges({ source, omitted }: Read): Range[][] {
  let next = 0;
  return source.map(({ start, end }) => {
    const ranges: Range[] = [];
    let at = start;
    for (; next < omitted.length && omitted[next]!.start < end; next++) {
      const omission = omitted[next]!;
      if (omission.start > at) ranges.push({ start: at, end: omission.start });
      at = Math.max(at, omission.end);
    }
    if (end > at) ranges.push({ start: at, end });
    return ranges;
  });
}

/**
 * What was read, for comparison with {@link uncorrected}: the words of the source without what was omitted. Where the
 * page cuts the piece a blank is put, except after a HYPHEN that ends the range: there the word goes on.
 */
export function readingOf(source: string, piece: Read): string {
  const hyphens = new Set(piece.omitted.filter(({ kind }) => kind === 'HYPHEN').map(({ end }) => end));
  const parts: string[] = [];
  readRanges(piece).forEach((ranges, index) => {
    for (const { start, end } of ranges) parts.push(source.slice(start, end));
    const { end } = piece.source[index]!;
    if (piece.source[index + 1]?.start !== end && !hyphens.has(end)) parts.push(' ');
  });
  return parts.join('');
}

/** Maps ranges of a piece's text to the source. */
export type SourceMap = (range: Range) => Range;

/**
 * Prepares {@link toSource} for a piece, in time linear in its length; each look-up afterwards is logarithmic.
 * The k-th character that is not blank in the text with its emendations undone is the k-th that was read in the source.
 */
export function createSourceMap(source: string, piece: Text): SourceMap {
  const inSource: number[] = [];
  for (const { start, end } of readRanges(piece).flat()) {
    for (let at = start; at < end; at++) if (!isBlank(source.charCodeAt(at))) inSource.push(at);
  }
  const marks = countMarks(piece);
  const fallback = piece.source[0]?.start ?? 0;

  return ({ start, end }) => {
    const from = marks(start, 'start');
    const to = marks(end, 'end');
    const last = inSource[Math.min(to, inSource.length) - 1];
    if (from < to && last !== undefined) return { start: inSource[from] ?? last, end: last + 1 };
    const before = from > 0 ? inSource[Math.min(from, inSource.length) - 1] : undefined;
    const point = before === undefined ? (inSource[0] ?? fallback) : before + 1;
    return { start: point, end: point };
  };
}

/**
 * The range of the source that a range of the piece's text was read from: the hull, so that calls and page furniture
 * between its ends are in it. A range that cuts an emendation takes the whole of it; an empty range, or one of
 * blanks alone, gives the point behind the character before it.
 */
export function toSource(source: string, piece: Text, range: Range): Range {
  return createSourceMap(source, piece)(range);
}

/** How many characters, blanks aside, stand before an offset of the text once emendations are undone. */
function countMarks({ text, emendations }: Text): (offset: number, side: 'start' | 'end') => number {
  const counts = new Uint32Array(text.length + 1);
  const inside = new Map<number, { start: number; end: number }>();
  let count = 0;
  let at = 0;
  const plain = (end: number) => {
    for (; at < end; at++) {
      counts[at] = count;
      if (!isBlank(text.charCodeAt(at))) count++;
    }
  };
  for (const { start, end, original } of emendations) {
    plain(start);
    const before = count;
    for (let index = 0; index < original.length; index++) if (!isBlank(original.charCodeAt(index))) count++;
    for (at = start; at < end; at++) {
      counts[at] = before;
      if (at > start) inside.set(at, { start: before, end: count });
    }
  }
  plain(text.length);
  counts[text.length] = count;
  return (offset, side) => inside.get(offset)?.[side] ?? counts[Math.max(0, Math.min(offset, text.length))]!;
}
