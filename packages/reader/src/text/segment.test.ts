import type { FootnoteCall } from '@resolute/schema';
import { describe, expect, it } from 'vitest';
import { segment } from './segment.ts';
import type { Mark, Run } from './segment.ts';

const text = 'Prie le Secrétaire général de lui présenter un rapport';
const opening: Mark = { type: 'opening', range: { start: 0, end: 4, verb: 'request', force: 'REQUEST' } };
const actor = (start: number, end: number): Mark => ({ type: 'actor', range: { type: 'ACTOR', start, end, actor: 'a', role: 'MENTIONED' } });
const reference = (start: number, end: number): Mark => ({ type: 'reference', range: { type: 'REFERENCE', start, end, target: 'A/1', pinpoint: null, date: null } });
const repair = (start: number, end: number): Mark => ({ type: 'emendation', range: { start, end, original: 'x', replacement: 'y', rule: 'E1' } });
const call = (offset: number): FootnoteCall => ({ footnote: 'fn-1', number: 1, offset, original: '1' });

/** The runs as one line: `opening[0-4] 4-8 …`. */
function draw(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if (run.type === 'call') return `(${run.call.number})`;
      if (run.type === 'text') return text.slice(run.start, run.end);
      return `${run.mark.type}[${draw(run.children)}]`;
    })
    .join('');
}

describe('segment', () => {
  it('gives one run for a text of which nothing is known', () => {
    expect(segment(text.length, [])).toEqual([{ type: 'text', start: 0, end: text.length }]);
    expect(segment(0, [])).toEqual([]);
  });

  it('nests marks, links outside of corrections', () => {
    expect(draw(segment(text.length, [repair(8, 10), actor(8, 26), opening]))).toBe(
      'opening[Prie] le actor[emendation[Se]crétaire général] de lui présenter un rapport',
    );
    expect(draw(segment(10, [actor(0, 10), reference(0, 10)]))).toBe('reference[actor[Prie le Se]]');
  });

  it('splits marks where they cross', () => {
    expect(draw(segment(10, [actor(0, 6), repair(4, 8)]))).toBe('actor[Prieemendation[ l]]emendation[e ]Se');
  });

  it('cuts every mark at a call, so that no link holds a link', () => {
    expect(draw(segment(10, [reference(0, 10)], [call(4)]))).toBe('reference[Prie](1)reference[ le Se]');
    expect(draw(segment(4, [reference(0, 4)], [call(4)]))).toBe('reference[Prie](1)');
  });

  it('keeps several calls at one place, in their order', () => {
    expect(draw(segment(4, [], [call(2), { ...call(2), number: 2 }]))).toBe('Pr(1)(2)ie');
  });

  it('keeps a repair that took words away, once', () => {
    expect(draw(segment(10, [repair(4, 4)]))).toBe('Prieemendation[] le Se');
    expect(draw(segment(4, [repair(4, 4)]))).toBe('Prieemendation[]');
    expect(draw(segment(10, [repair(4, 4)], [call(4)]))).toBe('Prie(1)emendation[] le Se');
  });

  it('draws each character of the text exactly once, whatever the marks', () => {
    let seed = 11;
    const random = (below: number) => (seed = (seed * 16_807) % 2_147_483_647) % below;
    const pair = (): [number, number] => {
      const [a, b] = [random(text.length + 1), random(text.length + 1)];
      return [Math.min(a, b), Math.max(a, b)];
    };
    for (let round = 0; round < 300; round++) {
      const marks = [actor(...pair()), actor(...pair()), reference(...pair()), repair(...pair()), repair(...pair())];
      const calls = [random(text.length + 1), random(text.length + 1)].sort((a, b) => a - b).map(call);
      const drawn = draw(segment(text.length, marks, calls));
      expect(drawn.replace(/(actor|reference|emendation)\[|\]|\(1\)/g, '')).toBe(text);
    }
  });
});
