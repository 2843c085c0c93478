import { lighthouses } from '@resolute/schema/fixtures';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lighthouseApp } from '../test/lighthouses.ts';

let app: Awaited<ReturnType<typeof lighthouseApp>>;
beforeAll(async () => {
  app = await lighthouseApp();
});
afterAll(() => app.store.close());

async function ask(fields: string, symbol = '61/901') {
  const { data, errors } = await app.ask(`query ($symbol: String!) { resolution(symbol: $symbol) { ... on Resolution { ${fields} } } }`, { symbol });
  expect(errors).toBeUndefined();
  return data.resolution;
}

const comparison = (symbol: string) => `comparedWith(symbol: "${symbol}") { __typename
  ... on Comparison { earlier { symbol } later { symbol } paragraphs { change earlier { anchor } later { anchor } earlierRanges { start } laterRanges { start } } }
  ... on Error { message } ... on NotFoundError { languages } }`;

describe('concordance', () => {
  test('sets another language beside this one, paragraph by paragraph and note by note', async () => {
    const { concordance } = await ask(`concordance(with: EN) {
      with { language } paragraphs { left { anchor } right { anchor text } } footnotes { left { number } right { number } } messages { rule } }`);
    expect(concordance.with).toEqual({ language: 'EN' });
    expect(concordance.paragraphs.map((pair: any) => [pair.left.anchor, pair.right.text])).toEqual(
      lighthouses.en.paragraphs.map(({ id, text }) => [id, text]),
    );
    expect(concordance.footnotes).toHaveLength(lighthouses.fr.footnotes.length);
    expect(concordance.messages).toEqual([]);
  });

  test('says where the versions differ, in words of each', async () => {
    const { en } = lighthouses;
    const footnotes = en.footnotes.map((note) => ({ ...note, text: note.text.replace('60', '62'), mentions: [], citations: [] }));
    await app.store.ingest({ resolution: { ...en, footnotes }, version: '2', original: false });
    const { concordance } = await ask('concordance(with: EN) { messages { rule severity reason left { anchor text } right { anchor text } } }');
    await app.store.ingest({ resolution: en, version: '1', original: false });
    const numbers = concordance.messages.filter(({ rule }: any) => rule === 'C2');
    expect(numbers).toContainEqual(expect.objectContaining({ severity: 'WARNING', right: { anchor: 'fn-1', text: '62' } }));
  });

  test('is null in a language that is not here', async () => {
    expect(await ask('concordance(with: ZH) { messages { rule } }')).toEqual({ concordance: null });
  });
});

describe('series', () => {
  test('lists earlier resolutions on the subject, with what is known of them', async () => {
    const { series } = await ask('series { symbol date url recalledIn { anchor } resolution { symbol title language } }');
    expect(series[0]).toMatchObject({ symbol: 'A/RES/58/901', date: '2003-12-23', resolution: null });
    expect(series).toContainEqual({
      symbol: 'A/RES/60/900',
      date: '2005-12-01',
      url: 'https://docs.un.org/fr/A/RES/60/900',
      recalledIn: { anchor: 'pp-1' },
      resolution: { symbol: 'A/RES/60/900', title: 'Protection des phares', language: 'FR' },
    });
  });

  test('of the earliest holds nothing of what came later', async () => {
    const { series } = await ask('series { symbol }', '60/900');
    expect(series.map(({ symbol }: any) => symbol)).not.toContain('A/RES/61/901');
  });
});

describe('comparedWith', () => {
  test('puts the earlier resolution first, whichever is asked', async () => {
    for (const [asked, other] of [['61/901', '60/900'], ['60/900', '61/901']] as const) {
      const { comparedWith } = await ask(comparison(other), asked);
      expect(comparedWith).toMatchObject({ earlier: { symbol: 'A/RES/60/900' }, later: { symbol: 'A/RES/61/901' } });
      expect(comparedWith.paragraphs.map(({ change }: any) => change)).toEqual(lighthouses.fr.paragraphs.map(() => 'KEPT'));
    }
  });

  test('shows what changed', async () => {
    const { fr } = lighthouses;
    const [first, second, ...rest] = fr.paragraphs;
    const paragraphs = [second!, { ...rest[0]!, text: rest[0]!.text.replace(/\p{L}+/u, 'Constatant') }, ...rest.slice(1)];
    const changed = { ...fr, symbol: 'A/RES/62/901', session: '62', number: '901', paragraphs, adoption: { ...fr.adoption, date: '2007-12-20' } };
    await app.store.ingest({ resolution: changed, version: '1' });
    const { comparedWith } = await ask(comparison('62/901'));
    expect(comparedWith.paragraphs[0]).toMatchObject({ change: 'DROPPED', earlier: { anchor: first!.id }, later: null });
    expect(comparedWith.paragraphs[2]).toMatchObject({ change: 'CHANGED', earlierRanges: [{ start: 0 }], laterRanges: [{ start: 0 }] });
  });

  test.each([
    ['61/999', 'NotFoundError'],
    ['nonsense', 'InvalidSymbolError'],
  ])('of %s is a %s', async (symbol, type) => {
    expect((await ask(comparison(symbol))).comparedWith).toMatchObject({ __typename: type });
  });
});
