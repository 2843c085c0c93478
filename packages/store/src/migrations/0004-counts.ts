import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { countsOf } from '../document-record.ts';
import type { Tables } from '../tables.ts';

/** Lists say how long a document is, without reading it. */
export const counts: Migration = {
  async up(db: Kysely<Tables>) {
    for (const column of ['paragraph_count', 'footnote_count']) {
      await db.schema.alterTable('documents').addColumn(column, 'integer', (build) => build.notNull().defaultTo(0)).execute();
    }
    for (const { id } of await db.selectFrom('documents').select('id').execute()) {
      const row = await db.selectFrom('documents').select('document').where('id', '=', id).executeTakeFirstOrThrow();
      await db.updateTable('documents').set(countsOf(JSON.parse(row.document))).where('id', '=', id).execute();
    }
  },
};
