import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { Draft } from './draft.ts';
import type { Proposal } from './rule.ts';

const proposals = fc.array(fc.record({ start: fc.nat(30), length: fc.nat(5), replacement: fc.string({ maxLength: 5 }) }), { maxLength: 6 });

it('gives, after any rounds of proposals, edits that make its text from the original', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.array(proposals, { maxLength: 5 }), (original, rounds) => {
      const draft = new Draft(original, []);
      for (const [round, wanted] of rounds.entries()) {
        const inside: Proposal[] = wanted
          .map(({ start, length, replacement }) => ({ start, end: start + length, replacement, sure: true }))
          .filter(({ end }) => end <= draft.text.length)
          .sort((a, b) => a.start - b.start);
        draft.apply(inside, `E${round}`);
      }
      const repaired = draft.edits().reduceRight((text, { start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end), original);
      expect(repaired).toBe(draft.text);
    }),
    { numRuns: 5000 },
  );
}, 60_000);

it('moves breaks with the text', () => {
  const draft = new Draft('abc def', [4]);
  draft.apply([{ start: 0, end: 3, replacement: 'x', sure: true }], 'E1');
  expect(draft.breaks).toEqual([2]);
});

it('drops a suggestion whose place is repaired later', () => {
  const draft = new Draft('abc', []);
  draft.apply([{ start: 0, end: 1, replacement: 'x', sure: false }], 'E1');
  draft.apply([{ start: 0, end: 2, replacement: 'y', sure: true }], 'E2');
  expect(draft.edits()).toEqual([{ start: 0, end: 2, replacement: 'y', rule: 'E2', sure: true }]);
});
