import { expect, test } from 'vitest';
import { alignCalls, type AlignedCandidate, type AlignedNote } from './align.ts';

const notes = (count: number, zone = 0): AlignedNote[] => Array.from({ length: count }, (_, index) => ({ number: index + 1, zone }));
const glyph = (zone = 0): AlignedCandidate => ({ number: null, take: 0.3, leave: 2, zone });
const figure = (number: number, zone = 0): AlignedCandidate => ({ number, take: 0.4, leave: 1.5, zone });
/** A number that the text itself seems to count with. */
const count = (number: number): AlignedCandidate => ({ number, take: 4, leave: 0, zone: 0 });

test('glyphs that are no digits are calls by their order', () => {
  expect(alignCalls([glyph(), glyph(), glyph()], notes(3))).toEqual([1, 2, 3]);
});

test('one misread figure does not shift the others', () => {
  expect(alignCalls([figure(1), figure(7), figure(3)], notes(3))).toEqual([1, 2, 3]);
});

test('a note may be called again', () => {
  expect(alignCalls([figure(1), figure(2), figure(1), figure(3)], notes(3))).toEqual([1, 2, 1, 3]);
});

test('numbers that count something are no calls', () => {
  expect(alignCalls([figure(1), count(2), figure(2)], notes(2))).toEqual([1, null, 2]);
});

test('N2: a note whose call is lost stays without one', () => {
  expect(alignCalls([figure(1), figure(3)], notes(3))).toEqual([1, 3]);
});

test('N1: a plain call without a body is a call all the same', () => {
  expect(alignCalls([figure(1), figure(2), figure(3)], [])).toEqual([1, 2, 3]);
});

test('calls number on from another document, with or without bodies', () => {
  expect(alignCalls([figure(14), figure(15)], [])).toEqual([14, 15]);
  expect(alignCalls([figure(14)], [{ number: 14, zone: 0 }])).toEqual([14]);
});

test('a glyph is tied to the note of its own page', () => {
  const first = notes(1);
  const second = [{ number: 2, zone: 1 }];
  expect(alignCalls([glyph(1)], [...first, ...second])).toEqual([2]);
});

test('a stray large number opens no slots', () => {
  expect(alignCalls([figure(1), figure(75), figure(2)], notes(2))).toEqual([1, null, 2]);
});
