import type { Migration } from 'kysely/migration';
import { documentsAndProjections } from './0001-documents-and-projections.ts';
import { documentsByLanguage } from './0003-documents-by-language.ts';
import { counts } from './0004-counts.ts';

/** Every change of the tables, oldest first; each dialect adds that of its full-text index, 0002. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-documents-and-projections': documentsAndProjections,
  '0003-documents-by-language': documentsByLanguage,
  '0004-counts': counts,
};
