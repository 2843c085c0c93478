import { expect, it } from 'vitest';
import type { DocumentFragment } from '../generated/graphql.ts';
import { toResolution } from './to-resolution.ts';

const plain = { source: [{ start: 0, end: 9 }], omitted: [], emendations: [], suggestions: [] };

const answer: DocumentFragment = {
  symbol: 'A/RES/61/901',
  language: 'FR',
  original: true,
  official: true,
  organ: 'GENERAL_ASSEMBLY',
  session: '61',
  number: '901',
  title: 'Protection des phares',
  url: 'https://docs.un.org/fr/A/RES/61/901',
  enactingFormula: null,
  series: [],
  editions: [{ language: 'FR', original: true }],
  adoption: { date: '2006-12-20', meeting: 82, proceduralNote: null, vote: null },
  paragraphs: [
    {
      ...plain,
      text: 'Prie le Comité de se réunir en 2008;',
      anchor: 'op-2-a',
      eId: 'para_2__point_a',
      kind: 'OPERATIVE',
      number: 'a',
      label: 'par. 2 a)',
      depth: 1,
      parent: { anchor: 'op-2' },
      opening: { start: 0, end: 4, verb: 'request', force: 'REQUEST' },
      footnoteCalls: [
        { footnote: { anchor: 'fn-1' }, number: 1, offset: 14, original: '®' },
        { footnote: null, number: 2, offset: 35, original: '?' },
      ],
      mentions: [
        { __typename: 'ActorMention', start: 8, end: 14, actor: { slug: 'committee' }, role: 'ADDRESSEE' },
        { __typename: 'DateMention', start: 31, end: 35, date: '2008' },
      ],
    },
  ],
  footnotes: [
    {
      ...plain,
      text: 'A/60/77.',
      anchor: 'fn-1',
      number: 1,
      kind: 'DOCUMENT',
      citations: [{ target: 'A/60/77', pinpoint: null, date: null, title: null }],
      ibidOf: null,
      calls: [{ paragraph: { anchor: 'op-2-a' }, offset: 14 }],
      mentions: [{ __typename: 'ReferenceMention', start: 0, end: 7, target: 'A/60/77', pinpoint: null, date: null }],
    },
  ],
  frame: [{ ...plain, kind: 'TITLE', text: 'Protection des phares' }],
  actors: [
    {
      slug: 'committee',
      kind: 'COMMITTEE',
      names: [
        { language: 'FR', text: 'Comité' },
        { language: 'EN', text: 'Committee' },
      ],
      acronyms: [],
      parent: { slug: 'united-nations' },
      wikidata: null,
    },
  ],
  mandates: [{ paragraph: { anchor: 'op-2-a' }, verb: 'request', force: 'REQUEST', addressees: [{ slug: 'committee' }], due: 'MEETING', deadline: null }],
  messages: [],
  source: { sha256: '00', text: 'the source', pages: [{ start: 0, end: 10 }] },
};

it('turns the relations of the graph back into the ids of the document', () => {
  const { paragraphs, footnotes, actors, mandates, language } = toResolution(answer);
  expect(language).toBe('fr');
  expect(paragraphs[0]).toMatchObject({
    id: 'op-2-a',
    parentId: 'op-2',
    footnoteCalls: [
      { footnote: 'fn-1', number: 1, offset: 14, original: '®' },
      { footnote: null, number: 2, offset: 35, original: '?' },
    ],
    mentions: [
      { type: 'ACTOR', start: 8, end: 14, actor: 'committee', role: 'ADDRESSEE' },
      { type: 'DATE', start: 31, end: 35, date: '2008' },
    ],
  });
  expect(footnotes[0]).toMatchObject({ id: 'fn-1', ibidOf: null, calls: [{ paragraph: 'op-2-a', offset: 14 }] });
  expect(footnotes[0]?.mentions).toEqual([{ type: 'REFERENCE', start: 0, end: 7, target: 'A/60/77', pinpoint: null, date: null }]);
  expect(actors[0]).toMatchObject({ id: 'committee', parent: 'united-nations', names: { fr: 'Comité', en: 'Committee' }, acronyms: {} });
  expect(mandates[0]).toMatchObject({ paragraph: 'op-2-a', addressees: ['committee'] });
});

it('carries nothing of the graph into the document', () => {
  const document = JSON.stringify(toResolution(answer));
  for (const name of ['anchor', 'slug', '__typename', 'editions']) expect(document).not.toContain(name);
});
