import type { Omission, Range } from '@resolute/schema';
import type { Reading } from '../reading.ts';
import type { Block } from '../regions/block.ts';
import type { Label } from '../regions/labels.ts';
import { message } from '../rules.ts';
import { omissionsWithin } from '../strands/omissions.ts';
import type { Strand } from '../strands/strand.ts';
import { alignCalls } from './align.ts';
import { findCallCandidates, type CallCandidate } from './call-candidates.ts';
import { numberNotes } from './note-numbers.ts';
import { fromRaised } from './raised.ts';

/** A block of body text as it was read, calls and label included. */
export interface Body {
  readonly block: Block;
  readonly strand: Strand;
  readonly label: Label | null;
}

/** A call that is tied. Offsets are in the source. */
export interface Call {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  /** The glyph that was read. */
  readonly original: string;
}

/** A note's block with the number that it bears. */
export interface Numbered {
  readonly block: Block;
  readonly number: number;
}

export interface TiedNotes {
  /** For each body its calls, in the order of the source. */
  readonly calls: readonly (readonly Call[])[];
  readonly notes: readonly Numbered[];
}

/** Numbers the notes, finds the calls in the body and ties the ones to the others. */
export function tieNotes(bodies: readonly Body[], noteBlocks: readonly Block[], reading: Reading): TiedNotes {
  const notes = numberBlocks(noteBlocks, reading);
  const numbers = new Set(notes.map(({ number }) => number));
  const places = bodies.flatMap(({ strand, label, block }, body) =>
    findCallCandidates(strand.text, reading.drafting)
      .filter(({ start }) => start >= (label?.length ?? 0))
      .map((candidate) => ({ ...candidate, body, zone: zoneAt(block, strand.places.inSource(candidate.start), noteBlocks) })),
  );
  const sorted = notes.toSorted((a, b) => a.number - b.number);
  const tied = alignCalls(places, sorted.map(({ number, block }) => ({ number, zone: block.zone })));

  const calls: Call[][] = bodies.map(() => []);
  places.forEach((place, index) => {
    const number = tied[index] ?? null;
    if (number === null) return;
    const call = callAt(reading.source, bodies[place.body]!.strand, place, number);
    calls[place.body]!.push(call);
    if (place.number !== number) reading.report(message('N4', call, { actual: call.original, expected: String(number) }));
    if (!numbers.has(number)) reading.report(message('N1', call, { actual: call.original }));
  });
  return { calls, notes };
}

function numberBlocks(blocks: readonly Block[], reading: Reading): Numbered[] {
  const read = blocks.map(({ omitted }) => {
    const glyph = numberOf(omitted);
    const text = glyph === null ? null : reading.source.slice(glyph.start, glyph.end);
    return { glyph: text, number: numberIn(text) };
  });
  const numbers = numberNotes(read);
  return blocks.map((block, index) => {
    const number = numbers[index]!;
    const range = numberOf(block.omitted) ?? block.ranges[0]!;
    const { glyph } = read[index]!;
    if (read[index]!.number !== number) reading.report(message('N3', range, { actual: glyph, expected: String(number) }));
    return { block, number };
  });
}

/** The number in a note's mark: "12", "1/", "³". */
function numberIn(mark: string | null): number | null {
  if (mark === null) return null;
  const digits = /^(\d+)\s?\/?$/u.exec(mark)?.[1];
  return digits === undefined ? fromRaised(mark) : Number(digits);
}

function numberOf(omitted: readonly Omission[]): Omission | null {
  return omitted.find(({ kind }) => kind === 'NUMBER') ?? null;
}

/** The note area that a place in the source is above: the one of the first note behind it. */
function zoneAt(block: Block, at: number, notes: readonly Block[]): number {
  let low = 0;
  let high = notes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (notes[middle]!.ranges[0]!.start < at) low = middle + 1;
    else high = middle;
  }
  return notes[low]?.zone ?? notes.at(-1)?.zone ?? block.zone;
}

function callAt(source: string, strand: Strand, { start, end }: CallCandidate, number: number): Call {
  const from = strand.places.inSource(start);
  const to = strand.places.inSource(end - 1) + 1;
  return { number, start: from, end: to, original: source.slice(from, to) };
}

/** What is left out of a block when its calls are lifted: each glyph, with the blanks that it stood between. */
export function omissionsOf(source: string, calls: readonly Call[], ranges: readonly Range[]): Omission[] {
  return calls.flatMap(({ start, end }) => {
    const range = ranges.find((one) => one.start <= start && end <= one.end);
    if (range === undefined) return omissionsWithin(ranges, { start, end }, 'CALL');
    let from = start;
    while (from > range.start && blankInLine.test(source[from - 1]!)) from -= 1;
    let to = end;
    if (from < start) while (to < range.end && blankInLine.test(source[to]!) && /^\s*[,.)]/u.test(source.slice(to, to + 8))) to += 1;
    return [{ start: from, end: to, kind: 'CALL' }];
  });
}

const blankInLine = /[^\S\n\r\f\v\u2028\u2029]/u;
