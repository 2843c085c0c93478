import type { Language } from '@resolute/schema';
import { type SelectQueryBuilder, sql } from 'kysely';
import { parseCursor, toCursor } from '../cursor.ts';
import type { AskedWords, Dialect } from '../dialect.ts';
import { parseDocument, recordColumns, toRecord } from '../document-record.ts';
import { type Page, type PageRequest, toPage } from '../page.ts';
import type { DocumentFilter, DocumentRecord, StoredDocument } from '../store.ts';
import { paragraphsPerDocument, type Tables } from '../tables.ts';
import { askedIn } from './search.ts';

export async function document({ db }: Dialect, symbol: string, language?: Language): Promise<StoredDocument | null> {
  const editions = db.selectFrom('documents').selectAll().where('symbol', '=', symbol);
  const edition = language === undefined ? editions.where('original', '=', 1) : editions.where('language', '=', language);
  const row = await edition.executeTakeFirst();
  return row ? parseDocument(row) : null;
}

export async function documentsById({ db }: Dialect, ids: readonly number[]): Promise<readonly StoredDocument[]> {
  if (ids.length === 0) return [];
  return (await db.selectFrom('documents').selectAll().where('id', 'in', ids).execute()).map(parseDocument);
}

export async function editions({ db }: Dialect, symbols: readonly string[]): Promise<readonly DocumentRecord[]> {
  if (symbols.length === 0) return [];
  const rows = await db
    .selectFrom('documents')
    .select(recordColumns)
    .where('symbol', 'in', symbols)
    .orderBy('original', 'desc')
    .orderBy('language')
    .execute();
  return rows.map(toRecord);
}

export async function documents(dialect: Dialect, filter: DocumentFilter, page: PageRequest): Promise<Page<DocumentRecord>> {
  const { organ, session, year, language, text } = filter;
  let matching = dialect.db.selectFrom('documents');
  matching = language == null ? matching.where('original', '=', 1) : matching.where('language', '=', language);
  if (organ != null) matching = matching.where('organ', '=', organ);
  if (session != null) matching = matching.where('session', '=', session);
  if (year != null) matching = matching.where('date', '>=', `${year}`).where('date', '<', `${year + 1}`);
  if (text != null) matching = holdingWords(dialect, matching, await askedIn(dialect, text, language));
  return newestFirst(matching, page);
}

export async function citing({ db }: Dialect, symbol: string, page: PageRequest): Promise<Page<DocumentRecord>> {
  const matching = db
    .selectFrom('documents')
    .where('original', '=', 1)
    .where('symbol', '!=', symbol)
    .where('id', 'in', (query) => query.selectFrom('citations').select('document_id').where('target', '=', symbol));
  return newestFirst(matching, page);
}

type Matching = SelectQueryBuilder<Tables, 'documents', {}>;

async function newestFirst(matching: Matching, page: PageRequest): Promise<Page<DocumentRecord>> {
  let rest = matching;
  if (page.after != null) {
    const [date, id] = parseCursor(page.after, ['', 0] as const);
    rest = rest.where(sql<boolean>`(documents.date, documents.id) < (${date}, ${id})`);
  }
  const rows = await rest
    .select(recordColumns)
    .orderBy('documents.date', 'desc')
    .orderBy('documents.id', 'desc')
    .limit(page.first + 1)
    .execute();
  return toPage(
    rows,
    page,
    (row) => ({ cursor: toCursor([row.date, row.id]), node: toRecord(row) }),
    async () => (await matching.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count,
  );
}

function holdingWords({ fullText }: Dialect, matching: Matching, asked: readonly AskedWords[]): Matching {
  if (asked.length === 0) return matching.where(sql<boolean>`false`);
  const paragraphs = fullText.matches('paragraphs', asked);
  return matching.where(
    sql<boolean>`(documents.id in ${fullText.matches('titles', asked)}
      or documents.id in (select key / ${sql.lit(paragraphsPerDocument)} from ${paragraphs} as found))`,
  );
}
