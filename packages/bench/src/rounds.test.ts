import { expect, it } from 'vitest';
import { timeRounds } from './rounds.ts';

it('takes the best of all rounds for each sample, and gives turns in another order each round', () => {
  let clock = 0;
  const turns: string[] = [];
  // Each round is slower than the one before it.
  const takes = (name: string, time: number) => (sample: string) => {
    turns.push(`${name}${sample}`);
    clock += time * (1 + Math.floor((turns.length - 1) / 4));
  };
  const times = timeRounds(['1', '2'], { a: takes('a', 2), b: takes('b', 5) }, 2, () => clock);
  expect([...times]).toEqual([['a', 4], ['b', 10]]);
  expect(turns.join(' ')).toBe('a1 b1 a2 b2 b1 a1 b2 a2');
});
