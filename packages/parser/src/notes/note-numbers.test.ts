import { expect, test } from 'vitest';
import { numberNotes } from './note-numbers.ts';

/** Marks as read, blank-separated; "?" stands for a glyph that is no number. */
function numbered(marks: string): string {
  const read = marks.split(' ').map((glyph) => ({ glyph, number: /^\d+$/u.test(glyph) ? Number(glyph) : null }));
  return numberNotes(read).join(' ');
}

test('N3: glyphs that are no numbers take those that the sequence leaves them', () => {
  expect(numbered('! 2 3 “ 5 6 " 8')).toBe('1 2 3 4 5 6 7 8');
});

test('N3: a number below the one before it is the next one, misread', () => {
  expect(numbered('11 12 3')).toBe('11 12 13');
  expect(numbered('1 2 8 4 5')).toBe('1 2 3 4 5');
});

test('notes may number on from an earlier document', () => {
  expect(numbered('14 21 22')).toBe('14 21 22');
  expect(numbered('? 10 11')).toBe('9 10 11');
});

test('notes that are missing leave a gap', () => {
  expect(numbered('2 3 5 6')).toBe('2 3 5 6');
});

test('N5: the same number twice is the same number twice', () => {
  expect(numbered('1 2 2 3')).toBe('1 2 2 3');
});
