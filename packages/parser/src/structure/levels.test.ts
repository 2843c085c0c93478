import { expect, test } from 'vitest';
import { placeMark, type Level } from './levels.ts';

/** Places marks one after the other; a ":" behind one says that it leads in. Gives each with its depth. */
function placed(marks: string): string {
  let levels: readonly Level[] = [];
  let leadIn = true;
  return marks
    .split(' ')
    .map((mark) => {
      const found = placeMark(mark.replace(':', ''), levels, leadIn);
      levels = found.levels;
      leadIn = mark.endsWith(':');
      return `${found.mark}${found.levels.length}${found.inSequence ? '' : '?'}`;
    })
    .join(' ');
}

test('letters, then Roman figures below them', () => {
  expect(placed('a b: i ii iii c')).toBe('a1 b1 i2 ii2 iii2 c1');
});

test('"i" behind "h" is a letter', () => {
  expect(placed('a b c d e f g h i j')).toBe('a1 b1 c1 d1 e1 f1 g1 h1 i1 j1');
});

test('"i" behind a lead-in opens a level, even behind "h"', () => {
  expect(placed('a b c d e f g h: i ii i')).toBe('a1 b1 c1 d1 e1 f1 g1 h1 i2 ii2 i1');
});

test('"v" and "x" are Roman figures where they follow iv and ix', () => {
  expect(placed('a: i ii iii iv v vi b')).toBe('a1 i2 ii2 iii2 iv2 v2 vi2 b1');
});

test('marks that OCR has spoiled are read by their place', () => {
  expect(placed('a: l ii 1ii')).toBe('a1 i2 ii2 iii2');
});

test('P2: a mark out of sequence keeps its nearest level, and that is told', () => {
  expect(placed('a b e f')).toBe('a1 b1 e1? f1');
});
