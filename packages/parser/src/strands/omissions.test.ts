import { expect, test } from 'vitest';
import { mergeOmissions, omissionsWithin } from './omissions.ts';

test('of two omissions that overlap the second has what the first leaves', () => {
  const merged = mergeOmissions([{ start: 3, end: 5, kind: 'CALL' }, { start: 1, end: 4, kind: 'MARK' }, { start: 2, end: 3, kind: 'MARK' }]);
  expect(merged).toEqual([{ start: 1, end: 4, kind: 'MARK' }, { start: 4, end: 5, kind: 'CALL' }]);
});

test('a number that a page cuts in two is left out of both ranges, and not of what is between', () => {
  const ranges = [{ start: 0, end: 4 }, { start: 9, end: 20 }];
  expect(omissionsWithin(ranges, { start: 3, end: 10 }, 'NUMBER')).toEqual([{ start: 3, end: 4, kind: 'NUMBER' }, { start: 9, end: 10, kind: 'NUMBER' }]);
});
