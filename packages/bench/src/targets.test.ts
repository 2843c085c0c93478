import { expect, it } from 'vitest';
import { describeTargets, isMet } from './targets.ts';

const fast = { promise: 'speed', figure: 1.25, atLeast: 1 };
const large = { promise: 'heap', figure: 12, atMost: 10 };

it('meets a target at its bound and on the right side of it', () => {
  expect([isMet(fast), isMet({ ...fast, figure: 1 }), isMet({ ...fast, figure: 0.99 })]).toEqual([true, true, false]);
  expect([isMet(large), isMet({ ...large, figure: 10 }), isMet({ ...large, figure: Number.NaN })]).toEqual([false, true, false]);
});

it('says of each target whether it is met', () => {
  expect(describeTargets([fast, large])).toBe('ok      speed: 1.25 (at least 1)\nmissed  heap: 12.00 (at most 10)\n');
});
