import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { InvalidCursorError } from '../cursor.ts';
import type { Page, PageRequest } from '../page.ts';
import type { Store } from '../store.ts';
import { english, french, variant } from './lighthouses.ts';

const ten: PageRequest = { first: 10 };

/** What every dialect promises. `open` gives an empty store. */
export function storeContract(open: () => Promise<Store>): void {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  describe('ingest', () => {
    test('gives a document back as it was put in', async () => {
      expect(await store.ingest(french)).toBe('ADDED');
      const stored = await store.document('A/RES/61/901', 'fr');
      expect(stored?.resolution).toEqual(french.resolution);
      expect(stored).toMatchObject({ official: true, original: true, note: null, version: 'test-1', date: '2006-12-20' });
    });

    test('counts paragraphs and notes, headings left out', async () => {
      const [first, ...others] = french.resolution.paragraphs;
      const paragraphs = [{ ...first!, id: 'h-1', kind: 'HEADING' as const }, ...others];
      await store.ingest({ ...french, resolution: { ...french.resolution, paragraphs } });
      const [record] = await store.editions(['A/RES/61/901']);
      expect(record).toMatchObject({ paragraphCount: others.length, footnoteCount: french.resolution.footnotes.length });
      expect(record?.footnoteCount).toBeGreaterThan(0);
    });

    test('does nothing when the same document comes again', async () => {
      await store.ingest(french);
      const before = await store.state();
      expect(await store.ingest(french)).toBe('UNCHANGED');
      expect(await store.state()).toEqual(before);
    });

    test('replaces a document when the parser or its model is newer, and keeps its number', async () => {
      await store.ingest(french);
      const before = await store.document('A/RES/61/901');
      const newer = { ...french, version: 'test-2', resolution: { ...french.resolution, title: 'Des phares' } };
      expect(await store.ingest(newer)).toBe('REPLACED');
      const after = await store.document('A/RES/61/901');
      expect(after).toMatchObject({ id: before?.id, title: 'Des phares', version: 'test-2' });
      expect(await total(store.search('phares', {}, ten))).toBe(await total(store.search('phares', { language: 'fr' }, ten)));
      expect((await store.state()).documents).toBe(1);
    });

    test('replaces a document whose source has changed', async () => {
      await store.ingest(french);
      const source = { ...french.resolution.source, sha256: 'f'.repeat(64) };
      expect(await store.ingest({ ...french, resolution: { ...french.resolution, source } })).toBe('REPLACED');
    });

    test('refuses a document without a symbol', async () => {
      const nameless = { ...french, resolution: { ...french.resolution, symbol: null } };
      await expect(store.ingest(nameless)).rejects.toThrow('without a symbol');
      expect((await store.state()).documents).toBe(0);
    });
  });

  describe('editions', () => {
    test('have one original, whichever language comes first', async () => {
      await store.ingest(english);
      expect(await store.document('A/RES/61/901')).toMatchObject({ language: 'en', original: true });
      await store.ingest(french);
      expect(await store.document('A/RES/61/901')).toMatchObject({ language: 'fr', original: true });
      expect(await store.document('A/RES/61/901', 'en')).toMatchObject({ original: false, official: false, note: 'Our own translation.' });
    });

    test('are listed with the original first', async () => {
      await store.ingest(english);
      await store.ingest(french);
      const editions = await store.editions(['A/RES/61/901', 'A/RES/1/1']);
      expect(editions.map(({ language }) => language)).toEqual(['fr', 'en']);
    });

    test('that are not there are null', async () => {
      await store.ingest(french);
      expect(await store.document('A/RES/61/901', 'es')).toBeNull();
      expect(await store.document('A/RES/1/1')).toBeNull();
    });
  });

  describe('documents', () => {
    beforeEach(async () => {
      await store.ingest(french);
      await store.ingest(english);
      await store.ingest(variant(french, 'A/RES/62/5', '2007-11-05', { title: 'Balises' }));
      await store.ingest(variant(english, 'E/RES/2007/3', '2007-07-26', { organ: 'ECONOMIC_AND_SOCIAL_COUNCIL' }));
      await store.ingest(variant(french, 'A/RES/62/6', null));
    });

    test('list each resolution once, the newest first and those without a date last', async () => {
      expect(await symbols(store.documents({}, ten))).toEqual(['A/RES/62/5', 'E/RES/2007/3', 'A/RES/61/901', 'A/RES/62/6']);
    });

    test('come page by page without gap or repetition', async () => {
      const seen = await everyPage((page) => store.documents({}, page));
      expect(seen.map(({ symbol }) => symbol)).toEqual(await symbols(store.documents({}, ten)));
    });

    test.each([
      [{ organ: 'ECONOMIC_AND_SOCIAL_COUNCIL' as const }, ['E/RES/2007/3']],
      [{ session: '62' }, ['A/RES/62/5', 'A/RES/62/6']],
      [{ year: 2007 }, ['A/RES/62/5', 'E/RES/2007/3']],
      [{ language: 'en' as const }, ['E/RES/2007/3', 'A/RES/61/901']],
      [{ text: 'lighthouse' }, ['E/RES/2007/3']],
      [{ text: 'balise' }, ['A/RES/62/5', 'A/RES/61/901', 'A/RES/62/6']],
      [{ text: '?!' }, []],
      [{ session: null, organ: null, year: null, text: null, language: null }, ['A/RES/62/5', 'E/RES/2007/3', 'A/RES/61/901', 'A/RES/62/6']],
    ])('are narrowed by %j', async (filter, expected) => {
      expect(await symbols(store.documents(filter, ten))).toEqual(expected);
      expect(await total(store.documents(filter, ten))).toBe(expected.length);
    });

    test('refuse a cursor of no list of theirs', async () => {
      await expect(store.documents({}, { first: 1, after: 'nonsense' })).rejects.toThrow(InvalidCursorError);
    });

    test('that look like a symbol are suggested, the nearest first', async () => {
      expect(await store.similarSymbols('A/RES/62/55', 2)).toEqual(['A/RES/62/5', 'A/RES/62/6']);
      expect(await store.similarSymbols('A/RES/99/901', 1)).toEqual(['A/RES/61/901']);
      expect(await store.similarSymbols('S/RES/1325 (2000)', 3)).toEqual([]);
    });
  });

  describe('search', () => {
    beforeEach(async () => {
      await store.ingest(french);
      await store.ingest(english);
    });

    test.each([
      ['PHARE ISOLÉ', ['pp-3']],
      ['isoles', ['pp-3']],
      ['“droit de la mer”', ['pp-4']],
      ['"mer droit"', []],
      ['l’oubli', ['pp-3']],
      ['lighthouse keeper', ['op-4']],
      ['encouraging', ['op-4']],
      ['60/900', ['pp-1', 'op-2', 'pp-1', 'op-2']],
      ['zeppelin', []],
      ['" OR "', []],
      ['', []],
    ])('finds %j in %j', async (text, expected) => {
      const { items } = await store.search(text, {}, ten);
      expect(items.map(({ node }) => node.paragraph).sort()).toEqual([...expected].sort());
      expect(await total(store.search(text, {}, ten))).toBe(expected.length);
    });

    test('says where the words stand, in whatever form', async () => {
      const { items } = await store.search('phare isolé', { language: 'fr' }, ten);
      const hit = items[0]!.node;
      expect(hit.highlights.map(({ start, end }) => hit.text.slice(start, end))).toEqual(['phares', 'isolés']);
      expect(hit.snippet).toEqual({ start: 0, end: hit.text.length });
    });

    test('is narrowed by language and organ', async () => {
      expect(await total(store.search('convention', { language: 'fr' }, ten))).toBe(1);
      expect(await total(store.search('convention', { organ: 'GENERAL_ASSEMBLY' }, ten))).toBe(2);
      expect(await total(store.search('convention', { organ: 'SECURITY_COUNCIL' }, ten))).toBe(0);
    });

    test('comes page by page without gap or repetition', async () => {
      const seen = await everyPage((page) => store.search('lighthouses', {}, page));
      const { items } = await store.search('lighthouses', {}, { first: 100 });
      expect(seen).toEqual(items.map(({ node }) => node));
      expect(seen.length).toBeGreaterThan(3);
    });
  });

  describe('actors', () => {
    beforeEach(async () => {
      await store.ingest(french);
      await store.ingest(english);
    });

    test('are counted in the original language, the most named first', async () => {
      const { items } = await store.actors({}, ten);
      const counts = items.map(({ node }) => node.mentions);
      expect(items[0]!.node).toMatchObject({ actor: { id: 'secretary-general' }, mentions: 3, resolutions: 1 });
      expect(counts).toEqual(counts.toSorted((one, other) => other - one));
      expect(items.map(({ node }) => node.actor.id).sort()).toEqual(french.resolution.actors.map(({ id }) => id).sort());
    });

    test('come page by page without gap or repetition', async () => {
      const seen = await everyPage((page) => store.actors({}, page));
      expect(seen).toEqual((await store.actors({}, ten)).items.map(({ node }) => node));
    });

    test.each([
      [{ kind: 'OFFICIAL' as const }, ['secretary-general']],
      [{ search: 'secretaire' }, ['secretary-general']],
      [{ search: 'Étàts m' }, ['member-states']],
      [{ search: '%' }, []],
    ])('are narrowed by %j', async (filter, expected) => {
      const { items } = await store.actors(filter, ten);
      expect(items.map(({ node }) => node.actor.id)).toEqual(expected);
    });

    test('are found by their slugs, those that nobody names left out', async () => {
      const found = await store.actorsById(['member-states', 'nobody']);
      expect(found.map(({ actor }) => actor.id)).toEqual(['member-states']);
    });

    test('have their mentions, in order, and by role or language', async () => {
      const all = await store.mentions('secretary-general', {}, ten);
      expect(all.items.map(({ node }) => node.anchor)).toEqual(['pp-5', 'op-1', 'op-2']);
      expect(await total(store.mentions('secretary-general', { role: 'ADDRESSEE' }, ten))).toBe(1);
      expect(await total(store.mentions('secretary-general', { language: 'en' }, ten))).toBe(3);
      expect(await everyPage((page) => store.mentions('secretary-general', {}, page))).toEqual(all.items.map(({ node }) => node));
    });

    test('have mentions that lie where the document says', async () => {
      const { items } = await store.mentions('secretary-general', {}, ten);
      for (const { node } of items) {
        const paragraph = french.resolution.paragraphs.find(({ id }) => id === node.anchor);
        expect(paragraph?.mentions[node.index]).toMatchObject({ type: 'ACTOR', actor: 'secretary-general' });
      }
    });
  });

  describe('citations', () => {
    test('are found from what they cite, in text and notes, each citing resolution once', async () => {
      await store.ingest(french);
      await store.ingest(english);
      expect(await symbols(store.citing('A/RES/60/900', ten))).toEqual(['A/RES/61/901']);
      expect(await symbols(store.citing('A/60/77', ten))).toEqual(['A/RES/61/901']);
      expect(await symbols(store.citing('A/RES/1/1', ten))).toEqual([]);
    });

    test('of a resolution by itself do not count', async () => {
      await store.ingest(variant(french, 'A/RES/60/900', '2005-12-01'));
      expect(await symbols(store.citing('A/RES/60/900', ten))).toEqual([]);
    });
  });

  describe('mandates', () => {
    beforeEach(async () => {
      await store.ingest(french);
      await store.ingest(english);
    });

    test('come with the earliest deadline first and those without one last', async () => {
      const { items } = await store.mandates({}, ten);
      const { mandates } = french.resolution;
      expect(items.map(({ node }) => mandates[node.index]?.paragraph)).toEqual(['op-5', 'op-2', 'op-3', 'op-6', 'op-4']);
      expect(await everyPage((page) => store.mandates({}, page))).toEqual(items.map(({ node }) => node));
    });

    test.each([
      [{ addressees: ['secretary-general'] }, ['op-2']],
      [{ addressees: ['member-states', 'international-maritime-organization'] }, ['op-5', 'op-4']],
      [{ to: 2007 }, ['op-5', 'op-2', 'op-6']],
      [{ from: 2008 }, ['op-2', 'op-3', 'op-6']],
      [{ due: 'REPORT' as const }, ['op-2']],
      [{ force: 'DECISION' as const }, ['op-3', 'op-6']],
      [{ organ: 'SECURITY_COUNCIL' as const }, []],
    ])('are narrowed by %j', async (filter, expected) => {
      const { items } = await store.mandates(filter, ten);
      expect(items.map(({ node }) => french.resolution.mandates[node.index]?.paragraph)).toEqual(expected);
      expect(await total(store.mandates(filter, ten))).toBe(expected.length);
    });
  });

  test('reindexing leaves every answer as it was', async () => {
    await store.ingest(english);
    await store.ingest(french);
    await store.ingest({ ...english, version: 'test-2' });
    const answers = async () => ({
      documents: (await store.documents({ text: 'phare' }, ten)).items,
      search: (await store.search('lighthouse', {}, ten)).items,
      actors: (await store.actors({}, ten)).items,
      mentions: (await store.mentions('secretary-general', { language: 'en' }, ten)).items,
      citing: (await store.citing('A/60/77', ten)).items,
      mandates: (await store.mandates({ from: 2007 }, ten)).items,
    });
    const before = await answers();
    expect(await store.reindex()).toBe(2);
    expect(await answers()).toEqual(before);
    expect(before.search.length).toBeGreaterThan(0);
  });

  test('the revision grows with every change', async () => {
    const { revision } = await store.state();
    await store.ingest(french);
    expect((await store.state()).revision).toBeGreaterThan(revision);
  });
}

async function symbols(page: Promise<Page<{ symbol: string }>>): Promise<string[]> {
  return (await page).items.map(({ node }) => node.symbol);
}

async function total(page: Promise<Page<unknown>>): Promise<number> {
  return (await page).total();
}

/** Walks a list one item at a time. */
async function everyPage<T>(list: (page: PageRequest) => Promise<Page<T>>): Promise<T[]> {
  const seen: T[] = [];
  let after: string | undefined;
  for (;;) {
    const page = await list({ first: 1, after });
    expect(page.hasPreviousPage).toBe(after !== undefined);
    seen.push(...page.items.map(({ node }) => node));
    after = page.items.at(-1)?.cursor;
    if (!page.hasNextPage) return seen;
  }
}
