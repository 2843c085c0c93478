import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lighthouseApp } from '../test/lighthouses.ts';

let app: Awaited<ReturnType<typeof lighthouseApp>>;
beforeAll(async () => {
  app = await lighthouseApp();
});
afterAll(() => app.store.close());

describe('actor', () => {
  test('is named in the language asked for, and says where it is mentioned', async () => {
    const { data } = await app.ask(`{ actor(slug: "secretary-general") {
      slug kind fr: name(language: FR) en: name mentionCount resolutionCount
      mentions(first: 2) { totalCount nodes { role text paragraph { anchor } resolution { symbol language } } }
      addressed: mentions(role: ADDRESSEE, language: EN) { nodes { text paragraph { anchor } } }
      mandates { nodes { due deadline { session from to } } }
    } }`);
    expect(data.actor).toEqual({
      slug: 'secretary-general',
      kind: 'OFFICIAL',
      fr: 'Secrétaire général',
      en: 'Secretary-General',
      mentionCount: 6,
      resolutionCount: 2,
      mentions: {
        totalCount: 6,
        nodes: ['pp-5', 'op-1'].map((anchor) => ({
          role: 'MENTIONED',
          text: 'Secrétaire général',
          paragraph: { anchor },
          resolution: { symbol: 'A/RES/61/901', language: 'FR' },
        })),
      },
      addressed: { nodes: [{ text: 'Secretary-General', paragraph: { anchor: 'op-2' } }] },
      mandates: { nodes: Array.from({ length: 2 }, () => ({ due: 'REPORT', deadline: { session: '62', from: 2007, to: 2008 } })) },
    });
  });

  test('that nobody names is null', async () => {
    expect((await app.ask('{ actor(slug: "nobody") { slug } }')).data).toEqual({ actor: null });
  });
});

describe('actors', () => {
  test('are listed with the most named first, and narrowed by kind and by part of a name', async () => {
    const { data } = await app.ask(`{
      all: actors { totalCount nodes { slug mentionCount } }
      officials: actors(kind: OFFICIAL) { nodes { slug } }
      named: actors(search: "ÉTATS") { nodes { slug } }
    }`);
    expect(data.all.totalCount).toBe(data.all.nodes.length);
    expect(data.all.nodes[0]).toEqual({ slug: 'secretary-general', mentionCount: 6 });
    expect(data.officials.nodes).toEqual([{ slug: 'secretary-general' }]);
    expect(data.named.nodes).toEqual([{ slug: 'member-states' }]);
  });
});

describe('mandates', () => {
  test('are found by addressee and year, the earliest first', async () => {
    const { data } = await app.ask(`{
      mandates(to: 2007, language: EN) { totalCount nodes { verb paragraph { anchor } addressees { slug } deadline { date } resolution { symbol } } }
      member: mandates(addressees: ["member-states"]) { totalCount }
    }`);
    expect(data.mandates.nodes[0]).toEqual({
      verb: 'invite',
      paragraph: { anchor: 'op-5' },
      addressees: [{ slug: 'international-maritime-organization' }],
      deadline: { date: '2007-12-31' },
      resolution: { symbol: 'A/RES/61/901' },
    });
    expect(data.mandates.totalCount).toBe(3);
    expect(data.member.totalCount).toBe(2);
  });
});

describe('search', () => {
  test('gives paragraphs, and where in them the words stand', async () => {
    const { data } = await app.ask(`{ search(text: "phare isolé", first: 1) {
      totalCount nodes { snippet { start end } highlights { start end } paragraph { anchor text resolution { symbol language } } } } }`);
    expect(data.search.totalCount).toBe(2);
    const [hit] = data.search.nodes;
    expect(hit.paragraph).toMatchObject({ anchor: 'pp-3', resolution: { language: 'FR' } });
    expect(hit.highlights.map(({ start, end }: any) => hit.paragraph.text.slice(start, end))).toEqual(['phares', 'isolés']);
  });

  test('for no word finds nothing', async () => {
    expect((await app.ask('{ search(text: " ?! ") { totalCount nodes { paragraph { anchor } } } }')).data.search).toEqual({ totalCount: 0, nodes: [] });
  });
});
