import type { Migration } from 'kysely/migration';
import { documentsAndProjections } from './0001-documents-and-projections.ts';

/** Every change of the tables, oldest first; each dialect adds those of its full-text index. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-documents-and-projections': documentsAndProjections,
};
