import { describe, expect, it } from 'vitest';
import type { BesideHeadFragment, BesideParagraphFragment, ComparisonQuery, ConcordanceQuery } from '../generated/graphql.ts';
import { fromComparison, fromConcordance } from './to-beside.ts';

const head = (symbol: string, more: Partial<BesideHeadFragment> = {}): BesideHeadFragment => ({
  symbol,
  language: 'FR',
  original: true,
  official: true,
  title: 'Phares',
  enactingFormula: null,
  ...more,
});
const paragraph = (anchor: string): BesideParagraphFragment => ({ anchor, label: anchor, number: null, depth: 0, kind: 'OPERATIVE', text: 'Prie 12', opening: null, footnoteCalls: [] });

describe('a concordance', () => {
  const answer: ConcordanceQuery['resolution'] = {
    __typename: 'Resolution',
    concordance: {
      with: head('A/RES/61/901', { language: 'EN', original: false, official: false }),
      paragraphs: [
        { left: { anchor: 'op-1' }, right: paragraph('op-1') },
        { left: { anchor: 'op-2' }, right: null },
      ],
      footnotes: [{ left: { anchor: 'fn-1' }, right: { anchor: 'fn-1', number: 1, text: 'Ibid.' } }],
      messages: [
        { rule: 'C2', left: { anchor: 'op-1', start: 5, end: 7, text: '12' }, right: null },
        { rule: 'C1', left: { anchor: 'op-2', start: 0, end: 7, text: 'Prie 12' }, right: null },
      ],
    },
  };

  it('is a row for each pair, with what differs in it', () => {
    const beside = fromConcordance(answer, 'fr')!;
    expect(beside.paragraphs[0]).toMatchObject({ here: 'op-1', other: { id: 'op-1' }, change: null, hereRanges: [{ start: 5, end: 7 }], otherRanges: [], messages: [{ rule: 'C2', here: '12', other: null }] });
    expect(beside.footnotes).toMatchObject([{ here: 'fn-1', other: { number: 1, text: 'Ibid.' } }]);
  });

  it('does not mark the words of a passage that the other has not got', () => {
    expect(fromConcordance(answer, 'fr')!.paragraphs[1]).toMatchObject({ here: 'op-2', other: null, hereRanges: [], messages: [] });
  });

  it('says what a translation is in the language of the page, and where it is read', () => {
    expect(fromConcordance(answer, 'fr')).toMatchObject({ language: 'en', provenance: 'Traduction non officielle', href: '/A/RES/61/901?lang=en' });
  });

  it('is none where the language is not here', () => {
    expect(fromConcordance({ __typename: 'Resolution', concordance: null }, 'fr')).toBeNull();
  });
});

describe('a comparison', () => {
  const answer: ComparisonQuery['resolution'] = {
    __typename: 'Resolution',
    comparedWith: {
      __typename: 'Comparison',
      earlier: head('A/RES/60/900'),
      later: head('A/RES/61/901'),
      paragraphs: [{ change: 'CHANGED', earlier: paragraph('op-3'), later: paragraph('op-4'), earlierRanges: [{ start: 0, end: 4 }], laterRanges: [{ start: 5, end: 7 }] }],
    },
  };

  it('has the document on the left, whichever of the two it is', () => {
    expect(fromComparison(answer, 'A/RES/61/901')).toMatchObject({
      symbol: 'A/RES/60/900',
      isEarlier: true,
      paragraphs: [{ here: 'op-4', other: { id: 'op-3' }, hereRanges: [{ start: 5 }], otherRanges: [{ start: 0 }] }],
    });
    expect(fromComparison(answer, 'A/RES/60/900')).toMatchObject({ symbol: 'A/RES/61/901', isEarlier: false, paragraphs: [{ here: 'op-3', other: { id: 'op-4' } }] });
  });
});
