import { fold, isBlank } from './characters.ts';
import { readingOf, uncorrected } from './offsets.ts';
import type { Range } from './range.ts';
import type { Resolution } from './resolution.ts';
import type { Text } from './text.ts';

/** A promise of the model that a document breaks. `piece` is an id, or the frame piece's kind with its place in the list. */
export interface Violation {
  readonly invariant: 'LOSSLESS' | 'ORDERED';
  readonly piece: string | null;
  readonly reason: string;
}

/**
 * Checks what every document promises, in time that grows with its length alone:
 *
 * - *lossless*: every character of the source that is not blank is in the source ranges of exactly one paragraph, note
 *   or frame piece; and undoing a piece's emendations and putting back what was omitted gives its source, character by
 *   character, blanks and apostrophes counted as equal among themselves;
 * - *ordered*: ranges lie inside their text, lists are sorted, every call has its note or a message.
 *
 * An empty list means that all hold.
 */
export function checkInvariants(resolution: Resolution): Violation[] {
  const pieces = piecesOf(resolution);
  return [
    ...checkCoverage(resolution.source.text, pieces),
    ...pieces.flatMap((named) => checkPiece(resolution.source.text, named)),
    ...checkAnnotations(resolution),
    ...checkCalls(resolution),
  ];
}

interface Named {
  readonly name: string;
  readonly piece: Text;
}

function piecesOf({ paragraphs, footnotes, frame }: Resolution): Named[] {
  return [
    ...[...paragraphs, ...footnotes].map((piece) => ({ name: piece.id, piece })),
    ...frame.map((piece, index) => ({ name: `${piece.kind}[${index}]`, piece })),
  ];
}

function checkCoverage(source: string, pieces: readonly Named[]): Violation[] {
  const violations: Violation[] = [];
  const ranges = pieces
    .flatMap(({ name, piece }) => piece.source.map((range) => ({ name, start: range.start, end: range.end })))
    .sort((a, b) => a.start - b.start);
  const report = (piece: string | null, reason: string) => violations.push({ invariant: 'LOSSLESS', piece, reason });
  let reached = 0;
  let owner: string | null = null;
  for (const { name, start, end } of ranges) {
    const lost = firstMark(source, reached, start);
    if (lost !== null) report(null, `The source at ${lost} is in no piece.`);
    const shared = firstMark(source, start, Math.min(end, reached));
    if (shared !== null) report(name, `The source at ${shared} is in ${owner} too.`);
    if (end > reached) {
      reached = end;
      owner = name;
    }
  }
  const lost = firstMark(source, reached, source.length);
  if (lost !== null) report(null, `The source at ${lost} is in no piece.`);
  return violations;
}

function firstMark(source: string, start: number, end: number): number | null {
  for (let at = start; at < end; at++) if (!isBlank(source.charCodeAt(at))) return at;
  return null;
}

function checkPiece(source: string, { name, piece }: Named): Violation[] {
  const { text, source: ranges, omitted, emendations, suggestions } = piece;
  const order = [
    ...checkRanges(name, 'source', ranges, source.length),
    ...checkRanges(name, 'omitted', omitted, source.length),
    ...checkRanges(name, 'emendations', emendations, text.length),
    ...checkRanges(name, 'suggestions', suggestions, text.length),
    ...checkInside(name, ranges, omitted),
  ];
  if (order.length > 0) return order;

  const violations: Violation[] = [];
  const report = (reason: string) => violations.push({ invariant: 'LOSSLESS', piece: name, reason });
  for (const { start, end, replacement } of emendations) {
    if (text.slice(start, end) !== replacement) report(`The text at ${start} is not the emendation's "${replacement}".`);
  }
  for (const { start, end, original } of suggestions) {
    if (fold(text.slice(start, end)) !== fold(original)) report(`The text at ${start} is not the suggestion's "${original}".`);
  }
  const read = fold(readingOf(source, piece));
  const undone = fold(uncorrected(piece));
  if (read !== undone) report(describeDifference(read, undone));
  return violations;
}

function describeDifference(read: string, undone: string): string {
  let at = 0;
  while (at < read.length && read[at] === undone[at]) at++;
  const near = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 10), at + 20));
  return `The source has ${near(read)} where the text undone has ${near(undone)}.`;
}

function checkRanges(name: string, list: string, ranges: readonly Range[], length: number): Violation[] {
  let reached = 0;
  for (const { start, end } of ranges) {
    if (!(start >= reached && end >= start && end <= length)) {
      return [{ invariant: 'ORDERED', piece: name, reason: `${list}: [${start}, ${end}) is out of order or out of its text.` }];
    }
    reached = end;
  }
  return [];
}

function checkInside(name: string, ranges: readonly Range[], omitted: readonly Range[]): Violation[] {
  let next = 0;
  for (const { start, end } of omitted) {
    while (next < ranges.length && ranges[next]!.end < end) next++;
    if (!(next < ranges.length && ranges[next]!.start <= start)) {
      return [{ invariant: 'ORDERED', piece: name, reason: `omitted: [${start}, ${end}) is not inside the piece's source.` }];
    }
  }
  return [];
}

function checkAnnotations({ paragraphs, footnotes }: Resolution): Violation[] {
  const violations: Violation[] = [];
  const report = (piece: string, reason: string) => violations.push({ invariant: 'ORDERED', piece, reason });
  const ids = new Set<string>();
  for (const { id, text, mentions } of [...paragraphs, ...footnotes]) {
    if (ids.has(id)) report(id, 'The id is given twice.');
    ids.add(id);
    let reached = 0;
    for (const { start, end } of mentions) {
      if (start < reached || end < start || end > text.length) report(id, `mentions: [${start}, ${end}) is out of order or out of its text.`);
      reached = start;
    }
  }
  const seen = new Set<string>();
  for (const { id, text, opening, parentId } of paragraphs) {
    if (opening && !(opening.start >= 0 && opening.end >= opening.start && opening.end <= text.length)) report(id, 'opening: out of its text.');
    if (parentId !== null && !seen.has(parentId)) report(id, `Its parent ${parentId} does not stand before it.`);
    seen.add(id);
  }
  return violations;
}

function checkCalls({ paragraphs, footnotes, messages }: Resolution): Violation[] {
  const violations: Violation[] = [];
  const report = (piece: string, reason: string) => violations.push({ invariant: 'ORDERED', piece, reason });
  const places = new Map(footnotes.map(({ id, calls }) => [id, new Set(calls.map(({ paragraph, offset }) => `${paragraph} ${offset}`))]));
  const lengths = new Map(paragraphs.map(({ id, text }) => [id, text.length]));
  const isReported = createOverlap(messages);

  for (const { id, text, footnoteCalls, source } of paragraphs) {
    let reached = 0;
    for (const { footnote, number, offset } of footnoteCalls) {
      if (offset < reached || offset > text.length) report(id, `footnoteCalls: ${offset} is out of order or out of its text.`);
      reached = offset;
      if (footnote === null) {
        if (!source.some(isReported)) report(id, `Call ${number} has neither a note nor a message.`);
      } else if (!places.get(footnote)?.has(`${id} ${offset}`)) report(id, `Call ${number} is not among the calls of ${footnote}.`);
    }
  }
  for (const { id, calls } of footnotes) {
    for (const { paragraph, offset } of calls) {
      if (offset > (lengths.get(paragraph) ?? -1)) report(id, `It is called from ${paragraph} at ${offset}, which is nowhere.`);
    }
  }
  return violations;
}

/** Says whether a range touches any of the given ones. */
function createOverlap(ranges: readonly Range[]): (range: Range) => boolean {
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  const furthest: number[] = [];
  for (const { end } of sorted) furthest.push(Math.max(end, furthest.at(-1) ?? 0));
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.start <= end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && furthest[low - 1]! >= start;
  };
}
