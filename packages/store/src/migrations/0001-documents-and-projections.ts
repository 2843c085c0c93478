import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The tables of `tables.ts`, each with the indexes its queries use. */
export const documentsAndProjections: Migration = {
  async up(db: Kysely<unknown>) {
    const { schema } = db;
    await schema
      .createTable('documents')
      .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
      .addColumn('symbol', 'text', (column) => column.notNull())
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('original', 'integer', (column) => column.notNull())
      .addColumn('official', 'integer', (column) => column.notNull())
      .addColumn('note', 'text')
      .addColumn('organ', 'text')
      .addColumn('session', 'text')
      .addColumn('number', 'text')
      .addColumn('title', 'text')
      .addColumn('date', 'text', (column) => column.notNull())
      .addColumn('sha256', 'text', (column) => column.notNull())
      .addColumn('version', 'text', (column) => column.notNull())
      .addColumn('document', 'text', (column) => column.notNull())
      .addUniqueConstraint('documents_symbol_language', ['symbol', 'language'])
      .execute();
    await schema.createIndex('documents_date').on('documents').columns(['original', 'date', 'id']).execute();
    await schema.createIndex('documents_session').on('documents').columns(['organ', 'session']).execute();

    await schema
      .createTable('paragraphs')
      .addColumn('id', 'bigint', (column) => column.primaryKey())
      .addColumn('document_id', 'integer', (column) => column.notNull())
      .addColumn('anchor', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('number', 'text')
      .addColumn('label', 'text', (column) => column.notNull())
      .addColumn('depth', 'integer', (column) => column.notNull())
      .addColumn('parent', 'text')
      .addColumn('verb', 'text')
      .addColumn('force', 'text')
      .addColumn('text', 'text', (column) => column.notNull())
      .execute();
    await schema.createIndex('paragraphs_document').on('paragraphs').column('document_id').execute();

    await schema
      .createTable('mentions')
      .addColumn('document_id', 'integer', (column) => column.notNull())
      .addColumn('ordinal', 'integer', (column) => column.notNull())
      .addColumn('piece', 'text', (column) => column.notNull())
      .addColumn('anchor', 'text', (column) => column.notNull())
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('type', 'text', (column) => column.notNull())
      .addColumn('actor', 'text')
      .addColumn('role', 'text')
      .addColumn('target', 'text')
      .addColumn('pinpoint', 'text')
      .addColumn('date', 'text')
      .addColumn('session', 'text')
      .addPrimaryKeyConstraint('mentions_key', ['document_id', 'ordinal'])
      .execute();
    await schema.createIndex('mentions_actor').on('mentions').columns(['actor', 'document_id']).execute();

    await schema
      .createTable('citations')
      .addColumn('document_id', 'integer', (column) => column.notNull())
      .addColumn('ordinal', 'integer', (column) => column.notNull())
      .addColumn('piece', 'text', (column) => column.notNull())
      .addColumn('anchor', 'text', (column) => column.notNull())
      .addColumn('target', 'text')
      .addColumn('pinpoint', 'text')
      .addColumn('date', 'text')
      .addColumn('title', 'text')
      .addPrimaryKeyConstraint('citations_key', ['document_id', 'ordinal'])
      .execute();
    await schema.createIndex('citations_target').on('citations').columns(['target', 'document_id']).execute();

    await schema
      .createTable('mandates')
      .addColumn('document_id', 'integer', (column) => column.notNull())
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('paragraph', 'text', (column) => column.notNull())
      .addColumn('verb', 'text', (column) => column.notNull())
      .addColumn('force', 'text', (column) => column.notNull())
      .addColumn('due', 'text')
      .addColumn('session', 'text')
      .addColumn('year_from', 'integer')
      .addColumn('year_to', 'integer')
      .addColumn('deadline', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('mandates_key', ['document_id', 'position'])
      .execute();
    await schema.createIndex('mandates_deadline').on('mandates').columns(['deadline', 'document_id', 'position']).execute();

    await schema
      .createTable('mandate_addressees')
      .addColumn('document_id', 'integer', (column) => column.notNull())
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('actor', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('mandate_addressees_key', ['actor', 'document_id', 'position'])
      .execute();
    await schema.createIndex('mandate_addressees_document').on('mandate_addressees').column('document_id').execute();

    await schema
      .createTable('actors')
      .addColumn('document_id', 'integer', (column) => column.notNull())
      .addColumn('actor', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('folded', 'text', (column) => column.notNull())
      .addColumn('description', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('actors_key', ['actor', 'document_id'])
      .execute();
    await schema.createIndex('actors_document').on('actors').column('document_id').execute();

    await schema.createTable('revisions').addColumn('revision', 'integer', (column) => column.notNull()).execute();
    await db.withTables<{ revisions: { revision: number } }>().insertInto('revisions').values({ revision: 0 }).execute();
  },
};
