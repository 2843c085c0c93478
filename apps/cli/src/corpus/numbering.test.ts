import { describe, expect, it } from 'vitest';
import { findBreaks } from './numbering.ts';

/** Ids that end as op-1-p1 are those of paragraphs without a number. */
const breaksIn = (ids: string) => findBreaks(ids.split(' ').map((id) => ({ id, number: /-p\d+$/.test(id) ? null : id }))).map(({ id, after }) => `${id} after ${after}`);

describe('numbering', () => {
  it.each([
    ['paragraphs', 'pp-1 pp-2 op-1 op-2 op-3'],
    ['sub-paragraphs of each paragraph', 'op-1 op-1-a op-1-b op-2 op-2-a op-2-b'],
    ['letters through i and beyond z', 'a b c d e f g h i j k l m n o p q r s t u v w x y z aa bb'.replaceAll(/\w+/g, 'op-1-$&')],
    ['Roman numbers', 'op-1 op-1-a op-1-a-i op-1-a-ii op-1-a-iii op-1-a-iv op-1-a-v op-1-a-vi'],
    ['sections that start anew', 's1-op-1 s1-op-2 s2-pp-1 s2-op-1 s2-op-2'],
    ['annexes', 'op-1 annex-1 annex-1-op-1 annex-1-op-2 annex-2 annex-2-op-1'],
    ['a line between sub-paragraphs that bears no number', 'op-1 op-1-a op-1-p1 op-1-b op-2'],
    ['notes and headings, which are not counted', 'h-1 op-1 h-3 op-2'],
  ])('is unbroken: %s', (_, ids) => expect(breaksIn(ids)).toEqual([]));

  it.each([
    ['op-1 op-2 op-4', ['op-4 after op-2']],
    ['op-2 op-3', ['op-2 after null']],
    ['op-1 op-1-a op-1-c op-2', ['op-1-c after op-1-a']],
    ['s1-op-1 s1-op-3 s2-op-1', ['s1-op-3 after s1-op-1']],
    ['op-1 op-1-i op-1-iii', ['op-1-iii after op-1-i']],
    ['op-1 op-3 op-4 op-7', ['op-3 after op-1', 'op-7 after op-4']],
  ])('breaks: %s', (ids, breaks) => expect(breaksIn(ids)).toEqual(breaks));
});
