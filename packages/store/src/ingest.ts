import type { Kysely, Transaction } from 'kysely';
import type { Dialect } from './dialect.ts';
import { countsOf, parseDocument } from './document-record.ts';
import { project, projectedTables, removeProjections } from './projections.ts';
import type { Entry, Ingested } from './store.ts';
import type { Tables } from './tables.ts';

export async function ingest(dialect: Dialect, { resolution, version, original, official = true, note = null }: Entry): Promise<Ingested> {
  const { symbol, language } = resolution;
  const { sha256 } = resolution.source;
  if (symbol === null) throw new TypeError('A document without a symbol cannot be stored: give the parser its symbol.');
  const known = await editionsOf(dialect.db, symbol);
  if (known.some((edition) => edition.language === language && edition.sha256 === sha256 && edition.version === version)) {
    return 'UNCHANGED';
  }
  const document = JSON.stringify(resolution);
  return dialect.db.transaction().execute(async (trx) => {
    // First of all a write: it waits for its turn, and what is read after it stays true.
    await nextRevision(trx);
    const editions = await editionsOf(trx, symbol);
    const stored = editions.find((edition) => edition.language === language);
    if (stored) await removeProjections(trx, dialect.fullText, stored.id);
    const isOriginal = original === true || editions.every((edition) => edition === stored || edition.original === 0);
    if (isOriginal) await trx.updateTable('documents').set({ original: 0 }).where('symbol', '=', symbol).execute();
    const row = {
      symbol,
      language,
      original: isOriginal ? 1 : 0,
      official: official ? 1 : 0,
      note,
      organ: resolution.organ,
      session: resolution.session,
      number: resolution.number,
      title: resolution.title,
      date: resolution.adoption.date ?? '',
      ...countsOf(resolution),
      sha256,
      version,
      document,
    };
    const { id } = await trx
      .insertInto('documents')
      .values(row)
      .onConflict((conflict) => conflict.columns(['symbol', 'language']).doUpdateSet(row))
      .returning('id')
      .executeTakeFirstOrThrow();
    await project(trx, dialect.fullText, id, resolution);
    return stored ? 'REPLACED' : 'ADDED';
  });
}

/** Makes every projection anew; the number of documents. */
export async function reindex({ db, fullText }: Dialect): Promise<number> {
  return db.transaction().execute(async (trx) => {
    await nextRevision(trx);
    const ids = await trx.selectFrom('documents').select('id').orderBy('id').execute();
    for (const table of projectedTables) await trx.deleteFrom(table).execute();
    await fullText.clear(trx);
    for (const { id } of ids) {
      const row = await trx.selectFrom('documents').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
      await project(trx, fullText, id, parseDocument(row).resolution);
    }
    return ids.length;
  });
}

function editionsOf(db: Kysely<Tables>, symbol: string) {
  return db
    .selectFrom('documents')
    .select(['id', 'language', 'sha256', 'version', 'original'])
    .where('symbol', '=', symbol)
    .execute();
}

async function nextRevision(trx: Transaction<Tables>): Promise<void> {
  await trx.updateTable('revisions').set(({ eb }) => ({ revision: eb('revision', '+', 1) })).execute();
}
