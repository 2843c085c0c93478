import type { Resolution } from '@resolute/schema';
import type { Selectable } from 'kysely';
import type { DocumentRecord, StoredDocument } from './store.ts';
import type { DocumentTable } from './tables.ts';

/** The columns of a record: all but the JSON. */
export const recordColumns = [
  'documents.id',
  'documents.symbol',
  'documents.language',
  'documents.original',
  'documents.official',
  'documents.note',
  'documents.organ',
  'documents.session',
  'documents.number',
  'documents.title',
  'documents.date',
  'documents.sha256',
  'documents.version',
] as const;

export function toRecord(row: Omit<Selectable<DocumentTable>, 'document'>): DocumentRecord {
  return {
    id: row.id,
    symbol: row.symbol,
    language: row.language,
    original: row.original === 1,
    official: row.official === 1,
    note: row.note,
    organ: row.organ,
    session: row.session,
    number: row.number,
    title: row.title,
    date: row.date || null,
    sha256: row.sha256,
    version: row.version,
  };
}

export function parseDocument(row: Selectable<DocumentTable>): StoredDocument {
  const resolution: Resolution = JSON.parse(row.document);
  return { ...toRecord(row), resolution };
}
