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
  'documents.paragraph_count',
  'documents.footnote_count',
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
    paragraphCount: row.paragraph_count,
    footnoteCount: row.footnote_count,
    sha256: row.sha256,
    version: row.version,
  };
}

/** The columns that say how long a document is. Headings have no number of their own and are not counted. */
export function countsOf({ paragraphs, footnotes }: Resolution): Pick<Selectable<DocumentTable>, 'paragraph_count' | 'footnote_count'> {
  return { paragraph_count: paragraphs.filter(({ kind }) => kind !== 'HEADING').length, footnote_count: footnotes.length };
}

export function parseDocument(row: Selectable<DocumentTable>): StoredDocument {
  const resolution: Resolution = JSON.parse(row.document);
  return { ...toRecord(row), resolution };
}
