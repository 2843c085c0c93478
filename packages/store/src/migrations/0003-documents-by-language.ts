import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Which languages there are is asked before every search without one. */
export const documentsByLanguage: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.createIndex('documents_language').on('documents').column('language').execute();
  },
};
