import type { Drafting } from '@resolute/lexicon';
import type { Message, Omission } from '@resolute/schema';
import type { Block } from '../regions/block.ts';
import { message } from '../rules.ts';
import { readStrand, type JoinsAtHyphen, type Strand } from '../strands/strand.ts';
import { alignCalls } from './align.ts';
import { findCallCandidates, type CallCandidate } from './call-candidates.ts';
import { numberNotes } from './note-numbers.ts';

/** A block of body text with its calls known. */
export interface Called {
  readonly block: Block;
  /** The calls, in the order of the source; offsets are in the source. */
  readonly calls: readonly Call[];
}

export interface Call {
  readonly number: number;
  /** Where its glyph is in the source. */
  readonly start: number;
  readonly end: number;
  readonly original: string;
}

/** A note's block with the number that it bears. */
export interface Numbered {
  readonly block: Block;
  readonly number: number;
}

export interface TiedNotes {
  readonly bodies: readonly Called[];
  readonly notes: readonly Numbered[];
  readonly messages: readonly Message[];
}

/** Numbers the notes, finds the calls in the body and ties the ones to the others. */
export function tieNotes(
  source: string,
  bodies: readonly { readonly block: Block; readonly strand: Strand; readonly skip: number }[],
  noteBlocks: readonly Block[],
  drafting: Drafting,
): TiedNotes {
  const messages: Message[] = [];
  const notes = numberBlocks(source, noteBlocks, messages);
  const places = bodies.flatMap(({ strand, skip, block }, body) =>
    findCallCandidates(strand.text, drafting)
      .filter(({ start }) => start >= skip)
      .map((candidate) => ({ ...candidate, body, zone: zoneAt(block, strand.at[candidate.start]!, noteBlocks) })),
  );
  const sorted = [...notes].sort((a, b) => a.number - b.number);
  const tied = alignCalls(places, sorted.map(({ number, block }) => ({ number, zone: block.zone })));

  const calls: Call[][] = bodies.map(() => []);
  places.forEach((place, index) => {
    const number = tied[index] ?? null;
    if (number === null) return;
    const call = callAt(source, bodies[place.body]!.strand, place, number);
    calls[place.body]!.push(call);
    if (place.number !== number) messages.push(message('N4', call, { actual: call.original, expected: String(number) }));
    if (!notes.some((note) => note.number === number)) messages.push(message('N1', call, { actual: call.original }));
  });
  return { bodies: bodies.map(({ block }, index) => ({ block, calls: calls[index]! })), notes, messages };
}

function numberBlocks(source: string, blocks: readonly Block[], messages: Message[]): Numbered[] {
  const read = blocks.map(({ omitted }) => {
    const glyph = numberOf(omitted);
    const text = glyph === null ? null : source.slice(glyph.start, glyph.end);
    return { glyph: text, number: text !== null && /^\d+$/u.test(text) ? Number(text) : null };
  });
  const numbers = numberNotes(read);
  return blocks.map((block, index) => {
    const number = numbers[index]!;
    const range = numberOf(block.omitted) ?? block.ranges[0]!;
    const { glyph } = read[index]!;
    if (glyph !== String(number)) messages.push(message('N3', range, { actual: glyph, expected: String(number) }));
    return { block, number };
  });
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

/** A call's glyph in the source. Where it stood loose before a stop or behind a blank, the blank goes with it. */
function callAt(source: string, strand: Strand, { start, end }: CallCandidate, number: number): Call {
  return { number, start: strand.at[start]!, end: strand.at[end - 1]! + 1, original: source.slice(strand.at[start], strand.at[end - 1]! + 1) };
}

/** What is left out of a block when its calls are lifted: each glyph, with the blanks that it stood between. */
export function omissionsOf(source: string, calls: readonly Call[]): Omission[] {
  return calls.map(({ start, end }) => {
    let from = start;
    while (/[^\S\n\r\f]/u.test(source[from - 1] ?? '')) from -= 1;
    let to = end;
    if (from < start) while (/[^\S\n\r\f]/u.test(source[to] ?? '') && /^\s*[,.)]/u.test(source.slice(to, to + 8))) to += 1;
    return { start: from, end: to, kind: 'CALL' };
  });
}

export function readCalledStrand(source: string, { block, calls }: Called, number: Omission | null, joinsAtHyphen: JoinsAtHyphen): Strand {
  const omitted = [...block.omitted, ...(number === null ? [] : [number]), ...omissionsOf(source, calls)];
  return readStrand(source, block.ranges, omitted.sort((a, b) => a.start - b.start), joinsAtHyphen);
}
