import { eIdOf, labelOf, type Paragraph, type Resolution } from '@resolute/schema';
import { lighthouses } from '@resolute/schema/fixtures';

/** A paragraph as it might stand in a document, with an id of any form. */
export function paragraphAt(id: string, change: Partial<Paragraph> = {}): Paragraph {
  return { ...lighthouses.fr.paragraphs[0]!, id, eId: eIdOf(id), label: labelOf(id, 'fr'), footnoteCalls: [], mentions: [], ...change };
}

const point = (id: string, parentId: string, depth: number) =>
  paragraphAt(id, { kind: 'OPERATIVE', parentId, depth, number: id.slice(id.lastIndexOf('-') + 1) });

/** A document with what the example of the schema has not: sections, headings, annexes, deep points, lost and loose notes. */
export const irregular: Resolution = {
  ...lighthouses.fr,
  symbol: 'A/RES/217 A (III)',
  adoption: { ...lighthouses.fr.adoption, date: null },
  paragraphs: [
    paragraphAt('pp-1', { footnoteCalls: [{ footnote: null, number: 9, offset: 9, original: '9' }] }),
    point('pp-1-a', 'pp-1', 1),
    paragraphAt('h-1', { kind: 'HEADING', text: 'A <heading> & "more"' }),
    paragraphAt('s1-pp-1'),
    paragraphAt('s1-op-1', { kind: 'OPERATIVE', number: '1' }),
    point('s1-op-1-a', 's1-op-1', 1),
    point('s1-op-1-a-i', 's1-op-1-a', 2),
    point('s1-op-1-a-i-1', 's1-op-1-a-i', 3),
    paragraphAt('s2-op-1', { kind: 'OPERATIVE', number: '1', text: 'Une page\u000cet un zéro\u0000 et \ud800.' }),
    paragraphAt('s2-h-1', { kind: 'HEADING', text: 'Un titre' }),
    paragraphAt('s2-h-2', { kind: 'HEADING', number: 'B', text: 'Un titre avec un point' }),
    point('s2-h-2-a', 's2-h-2', 1),
    paragraphAt('annex-1', { kind: 'ANNEX', text: 'Annexe' }),
    paragraphAt('annex-1-op-1', { kind: 'ANNEX', number: '1', opening: null, text: '<script>alert(1)</script> ]]> &amp;' }),
    paragraphAt('annex-2', { kind: 'ANNEX', text: 'Annexe sans texte' }),
  ],
  footnotes: lighthouses.fr.footnotes.map((footnote) => Object.assign({}, footnote, { calls: [] })),
};

/** A text that is no resolution, as the parser keeps it. */
export const letter: Resolution = {
  ...irregular,
  symbol: null,
  organ: null,
  title: null,
  enactingFormula: null,
  paragraphs: [],
  footnotes: [],
  frame: [{ ...lighthouses.fr.frame[0]!, kind: 'OTHER', text: '1. Dear <b>Sir</b>' }],
  actors: [],
};
