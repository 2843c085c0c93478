import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { english, french } from './contract/lighthouses.ts';
import { storeContract } from './contract/store-contract.ts';
import { openStore, UnsupportedUrlError } from './open-store.ts';

describe('SQLite in memory', () => storeContract(() => openStore({ url: ':memory:' })));

describe('a SQLite file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'resolute-store-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('keeps its documents', async () => {
    const first = await openStore({ folder });
    await first.ingest(french);
    await first.close();
    const second = await openStore({ url: pathToFileURL(join(folder, 'resolute.sqlite')).href });
    expect(await second.document('A/RES/61/901')).toMatchObject({ title: 'Protection des phares' });
    await second.close();
  });

  test('of an older release gets what its tables lack, for the documents it holds', async () => {
    const older = await openStore({ folder });
    await older.ingest(french);
    const [record] = await older.editions(['A/RES/61/901']);
    await older.close();
    const database = new Database(join(folder, 'resolute.sqlite'));
    database.exec(`alter table documents drop column paragraph_count; alter table documents drop column footnote_count;
      delete from kysely_migration where name = '0004-counts'`);
    database.close();
    const newer = await openStore({ folder });
    expect(await newer.editions(['A/RES/61/901'])).toEqual([record]);
    expect(record?.paragraphCount).toBeGreaterThan(0);
    await newer.close();
  });

  test('is made with its folder, even when two open it at once', async () => {
    const url = `file:${join(folder, 'new', 'store.sqlite')}`;
    const [one, other] = await Promise.all([openStore({ url }), openStore({ url })]);
    await one.ingest(french);
    await other.ingest(english);
    expect((await one.state()).documents).toBe(2);
    expect((await other.search('lighthouse', {}, { first: 1 })).items).toHaveLength(1);
    await Promise.all([one.close(), other.close()]);
  });
});

describe('an address', () => {
  test.each(['postgres://user:secret@host/db', 'mysql://host', 'nonsense', 'file:'])('that cannot be opened is refused: %s', async (url) => {
    const refused = openStore({ url });
    await expect(refused).rejects.toThrow(UnsupportedUrlError);
    await expect(refused).rejects.not.toThrow('secret');
  });
});
