import type { ParagraphKind } from '@resolute/schema';
import { describe, expect, it } from 'vitest';
import type { BesideRow } from '../beside.ts';
import { placeRows } from './place-rows.ts';

const kindOf = (id: string): ParagraphKind => (id.startsWith('pp') ? 'PREAMBULAR' : 'OPERATIVE');
const row = (here: string | null, other: string | null): BesideRow => ({
  here,
  other: other === null ? null : { id: other, label: other, number: null, depth: 0, kind: kindOf(other), text: other, opening: null, footnoteCalls: [] },
  change: null,
  hereRanges: [],
  otherRanges: [],
  messages: [],
});
const ids = (lists: ReadonlyMap<string, readonly BesideRow[]>) => [...lists].map(([id, rows]) => [id, rows.map(({ other }) => other?.id)]);

describe('placeRows', () => {
  it('puts what only the other text has behind the paragraph it follows', () => {
    const { before, after } = placeRows([row('pp-1', 'pp-1'), row(null, 'pp-2'), row(null, 'pp-3'), row('pp-2', 'pp-4')], kindOf);
    expect(ids(before)).toEqual([]);
    expect(ids(after)).toEqual([['pp-1', ['pp-2', 'pp-3']]]);
  });

  it('keeps an operative paragraph out of the preamble, and a recital in it', () => {
    const { before, after } = placeRows([row('pp-1', 'pp-1'), row(null, 'pp-2'), row(null, 'op-1'), row('op-1', 'op-2')], kindOf);
    expect(ids(before)).toEqual([['op-1', ['op-1']]]);
    expect(ids(after)).toEqual([['pp-1', ['pp-2']]]);
  });

  it('puts what comes first before the first paragraph, and what comes last behind the last', () => {
    const { before, after } = placeRows([row(null, 'pp-1'), row('pp-1', 'pp-2'), row(null, 'op-9')], kindOf);
    expect(ids(before)).toEqual([['pp-1', ['pp-1']]]);
    expect(ids(after)).toEqual([['pp-1', ['op-9']]]);
  });
});
