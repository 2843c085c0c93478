import { lighthouses } from '@resolute/schema/fixtures';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { lighthouseApp } from '../test/lighthouses.ts';

let app: Awaited<ReturnType<typeof lighthouseApp>>;
beforeAll(async () => {
  app = await lighthouseApp();
});
afterAll(() => app.store.close());

const result = `__typename
  ... on Resolution { symbol language title }
  ... on Error { message }
  ... on NotFoundError { symbol suggestions languages }
  ... on InvalidSymbolError { input reason }`;

async function resolution(symbol: string, language?: string) {
  const { data } = await app.ask(
    `query ($symbol: String!, $language: Language) { resolution(symbol: $symbol, language: $language) { ${result} } }`,
    { symbol, language },
  );
  return data.resolution;
}

describe('resolution', () => {
  test.each(['A/RES/61/901', 'a/res/61/901', '61/901', 'résolution 61/901', ' A/RES/61/901 '])('is found as %j', async (written) => {
    expect(await resolution(written)).toMatchObject({ __typename: 'Resolution', symbol: 'A/RES/61/901' });
  });

  test('without a language is the original one', async () => {
    expect(await resolution('61/901')).toMatchObject({ language: 'FR', title: 'Protection des phares' });
    expect(await resolution('61/901', 'EN')).toMatchObject({ language: 'EN', title: 'Protection of lighthouses' });
  });

  test('that is not there is a NotFoundError with suggestions', async () => {
    expect(await resolution('A/RES/61/999')).toEqual({
      __typename: 'NotFoundError',
      message: expect.stringContaining('A/RES/61/999'),
      symbol: 'A/RES/61/999',
      suggestions: ['A/RES/61/901'],
      languages: [],
    });
  });

  test('that is there in other languages is a NotFoundError that names them', async () => {
    expect(await resolution('61/901', 'ES')).toMatchObject({ __typename: 'NotFoundError', languages: ['FR', 'EN'] });
  });

  test.each(['', 'phares', 'A/RES/', '<script>'])('of what is no symbol, %j, is an InvalidSymbolError with its reason', async (written) => {
    expect(await resolution(written)).toMatchObject({
      __typename: 'InvalidSymbolError',
      input: written,
      reason: expect.stringMatching(/./u),
    });
  });

  test('has everything that the document has', async () => {
    const text = 'text source { start end } omitted { start end kind } emendations { start end original replacement rule } suggestions { rule }';
    const { data, errors } = await app.ask(`{ resolution(symbol: "61/901") { ... on Resolution {
      symbol organ session number title enactingFormula original official note date url
      adoption { date meeting proceduralNote vote { inFavour } }
      paragraphs { ${text} anchor eId kind number label depth parent { anchor } children { anchor } opening { start end verb force }
        footnoteCalls { number offset original footnote { anchor } }
        mentions { __typename type start end text paragraph { anchor } footnote { anchor }
          ... on ActorMention { actor { slug } role }
          ... on ReferenceMention { target pinpoint date url cited { symbol language } }
          ... on DateMention { date }
          ... on SessionMention { session } } }
      footnotes { ${text} anchor number kind citations { target pinpoint date title url } ibidOf { anchor } calls { offset paragraph { anchor } } mentions { type } }
      frame { ${text} kind }
      actors { slug kind name(language: FR) acronym names { language text } parent { slug } wikidata }
      mandates { verb force due deadline { session from to date } addressees { slug } paragraph { anchor } }
      messages { rule severity reason start end actual expected }
      source { sha256 text pages { start end } }
      editions { language original official note }
    } } }`);
    expect(errors).toBeUndefined();
    const served = data.resolution;
    const model = lighthouses.fr;
    expect(served.paragraphs.map((paragraph: any) => paragraph.anchor)).toEqual(model.paragraphs.map(({ id }) => id));
    for (const [index, paragraph] of model.paragraphs.entries()) {
      const of = served.paragraphs[index];
      expect(of).toMatchObject({ text: paragraph.text, label: paragraph.label, eId: paragraph.eId, source: paragraph.source });
      expect(of.parent?.anchor ?? null).toBe(paragraph.parentId);
      expect(of.emendations).toEqual(paragraph.emendations);
      expect(of.footnoteCalls.map((call: any) => call.footnote?.anchor ?? null)).toEqual(paragraph.footnoteCalls.map(({ footnote }) => footnote));
      expect(of.mentions.map((mention: any) => mention.text)).toEqual(paragraph.mentions.map(({ start, end }) => paragraph.text.slice(start, end)));
    }
    expect(served.footnotes.map((note: any) => note.ibidOf?.anchor ?? null)).toEqual(model.footnotes.map(({ ibidOf }) => ibidOf));
    expect(served.mandates.map((mandate: any) => mandate.paragraph.anchor)).toEqual(model.mandates.map(({ paragraph }) => paragraph));
    expect(served.source).toEqual(model.source);
    expect(served.messages).toHaveLength(model.messages.length);
    expect(served.editions).toEqual([
      { language: 'FR', original: true, official: true, note: null },
      { language: 'EN', original: false, official: false, note: 'Our own translation.' },
    ]);
  });

  test('leads from a reference to the resolution it names, in the same language where it can be', async () => {
    const { data } = await app.ask(`{ resolution(symbol: "61/901", language: EN) { ... on Resolution {
      paragraph(anchor: "op-2") { mentions { ... on ReferenceMention { target url cited { symbol language } } } } } } }`);
    expect(data.resolution.paragraph.mentions).toContainEqual({
      target: 'A/RES/60/900',
      url: 'https://docs.un.org/en/A/RES/60/900',
      cited: { symbol: 'A/RES/60/900', language: 'FR' },
    });
  });

  test('says how long it is without being read', async () => {
    const documents = vi.spyOn(app.store, 'documentsById');
    const { data } = await app.ask('{ resolutions(language: FR) { nodes { symbol paragraphCount footnoteCount } } }');
    const { paragraphs, footnotes } = lighthouses.fr;
    expect(data.resolutions.nodes).toContainEqual({
      symbol: 'A/RES/61/901',
      paragraphCount: paragraphs.filter(({ kind }) => kind !== 'HEADING').length,
      footnoteCount: footnotes.length,
    });
    expect(documents).not.toHaveBeenCalled();
    documents.mockRestore();
  });

  test('leads from a resolution to those that cite it', async () => {
    const { data } = await app.ask('{ resolution(symbol: "60/900") { ... on Resolution { citedBy { totalCount nodes { symbol } } } } }');
    expect(data.resolution.citedBy).toEqual({ totalCount: 1, nodes: [{ symbol: 'A/RES/61/901' }] });
  });

  test('leads from a paragraph to the same one in another language', async () => {
    const { data } = await app.ask(`{ resolution(symbol: "61/901") { ... on Resolution {
      paragraphs(kinds: [PREAMBULAR]) { anchor inLanguage(language: EN) { anchor text resolution { language } } es: inLanguage(language: ES) { anchor } } } } }`);
    for (const { anchor, inLanguage, es } of data.resolution.paragraphs) {
      expect(inLanguage).toMatchObject({ anchor, resolution: { language: 'EN' } });
      expect(es).toBeNull();
    }
  });
});

describe('resolutions', () => {
  test('come page by page, each once, the newest first', async () => {
    const page = 'query ($after: String) { resolutions(first: 1, after: $after) { totalCount nodes { symbol } pageInfo { hasNextPage hasPreviousPage endCursor } } }';
    const first = (await app.ask(page)).data.resolutions;
    const second = (await app.ask(page, { after: first.pageInfo.endCursor })).data.resolutions;
    expect(first).toMatchObject({ totalCount: 2, nodes: [{ symbol: 'A/RES/61/901' }], pageInfo: { hasNextPage: true, hasPreviousPage: false } });
    expect(second).toMatchObject({ nodes: [{ symbol: 'A/RES/60/900' }], pageInfo: { hasNextPage: false, hasPreviousPage: true } });
  });

  test('are narrowed', async () => {
    const { data } = await app.ask(`{
      session: resolutions(session: "60") { nodes { symbol } }
      english: resolutions(language: EN) { nodes { symbol language } }
      words: resolutions(text: "lighthouse keepers", language: EN) { totalCount }
      none: resolutions(organ: SECURITY_COUNCIL) { totalCount nodes { symbol } pageInfo { endCursor } }
    }`);
    expect(data).toEqual({
      session: { nodes: [{ symbol: 'A/RES/60/900' }] },
      english: { nodes: [{ symbol: 'A/RES/61/901', language: 'EN' }] },
      words: { totalCount: 1 },
      none: { totalCount: 0, nodes: [], pageInfo: { endCursor: null } },
    });
  });

  test('refuse a page that is too long and a cursor that is none, and say so', async () => {
    const { errors: long } = await app.ask('{ resolutions(first: 1000) { totalCount } }');
    expect(long?.[0]?.message).toBe('first must lie between 1 and 100, and is 1000.');
    const { errors: astray } = await app.ask('{ resolutions(after: "x") { totalCount } }');
    expect(astray?.[0]).toMatchObject({ message: 'The cursor is not one that this list has given.', extensions: { code: 'BAD_USER_INPUT' } });
  });
});

describe('node', () => {
  test('finds anything again by its id', async () => {
    const { data } = await app.ask(`{ resolution(symbol: "61/901") { ... on Resolution {
      id paragraph(anchor: "op-3-a") { id } footnotes { id } actors { id } } } }`);
    const { id, paragraph, footnotes, actors } = data.resolution;
    const ids = [id, paragraph.id, footnotes[0].id, actors[0].id];
    const again = await app.ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { type: __typename id ... on Paragraph { anchor resolution { symbol } } } }',
      { ids },
    );
    expect(again.data.nodes.map((node: any) => node.type)).toEqual(['Resolution', 'Paragraph', 'Footnote', 'Actor']);
    expect(again.data.nodes.map((node: any) => node.id)).toEqual(ids);
    expect(again.data.nodes[1]).toMatchObject({ anchor: 'op-3-a', resolution: { symbol: 'A/RES/61/901' } });
  });

  test.each(['Resolution:A/RES/1/1@fr', 'Paragraph:A/RES/61/901@fr#op-99', 'Paragraph:nonsense', 'Actor:nobody'])('is null for %s', async (plain) => {
    const { data } = await app.ask('query ($id: ID!) { node(id: $id) { id } }', { id: btoa(plain) });
    expect(data.node).toBeNull();
  });
});
