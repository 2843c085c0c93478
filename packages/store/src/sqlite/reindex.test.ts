import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { english, french, variant } from '../contract/lighthouses.ts';
import { openStore } from '../open-store.ts';
import { projectedTables } from '../projections.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'resolute-reindex-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const entries = [
  french,
  english,
  { ...french, version: 'test-2' },
  { ...english, version: 'test-2', resolution: { ...english.resolution, title: null, paragraphs: [] } },
  variant(french, 'A/RES/62/5', '2007-11-05'),
  variant(english, 'A/RES/62/5', null, { footnotes: [], mandates: [] }),
];

test('whatever came in whatever order, projections made anew are equal to those that were written with it', async () => {
  let run = 0;
  const orders = fc.array(fc.constantFrom(...entries), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(orders, async (order) => {
      const file = join(folder, `${++run}.sqlite`);
      const store = await openStore({ url: `file:${file}` });
      for (const entry of order) await store.ingest(entry);
      const written = dump(file);
      await store.reindex();
      expect(dump(file)).toEqual(written);
      expect(indexedRows(written)).toBe(written['paragraphs']?.length);
      await store.close();
    }),
    { numRuns: 25 },
  );
});

function indexedRows({ paragraph_words: words = [] }: Record<string, unknown[]>): number {
  return new Set(words.map((word) => (typeof word === 'object' && word && 'doc' in word ? word.doc : null))).size;
}

/** Every row of every projection, and every word of the full-text index with its places. */
function dump(file: string): Record<string, unknown[]> {
  const database = new Database(file);
  const tables = Object.fromEntries(projectedTables.map((table) => [table, database.prepare(`select * from ${table}`).all()]));
  const rows: Record<string, unknown[]> = { ...tables };
  for (const table of ['paragraph_words', 'title_words']) {
    database.exec(`create virtual table temp.${table}_vocabulary using fts5vocab(main, ${table}, instance)`);
    rows[table] = database.prepare(`select * from temp.${table}_vocabulary order by doc, col, offset, term`).all();
  }
  database.close();
  for (const table of projectedTables) rows[table]?.sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  return rows;
}
