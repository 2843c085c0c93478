import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Dialect } from '../dialect.ts';
import { migrations } from '../migrations/index.ts';
import type { Tables } from '../tables.ts';
import { fullText, fullTextTables } from './full-text.ts';

/** How long one waits for another's writing, in milliseconds. */
const busyTimeout = 10_000;

/** Opens or makes a database in a file (or in `:memory:`) and brings its tables up to date. */
export async function openSqlite(file: string): Promise<Dialect> {
  const database = new Database(file, { timeout: 0 });
  try {
    await whenFree(() => database.pragma('journal_mode = WAL'));
    database.pragma('synchronous = NORMAL');
    const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
    await migrate(database, db);
    database.pragma(`busy_timeout = ${busyTimeout}`);
    return { db, fullText };
  } catch (error) {
    database.close();
    throw error;
  }
}

// The whole migration is one transaction that locks from its beginning: of two that open a new file at once,
// the second waits and finds the tables made.
async function migrate(database: Database.Database, db: Kysely<Tables>): Promise<void> {
  await whenFree(() => database.exec('begin immediate'));
  const all = { ...migrations, '0002-full-text-words': fullTextTables };
  const migrator = new Migrator({ db, provider: { getMigrations: async () => all }, disableTransactions: true });
  const { error } = await migrator.migrateToLatest();
  database.exec(error === undefined ? 'commit' : 'rollback');
  if (error !== undefined) throw error;
}

// Waits between the attempts rather than within one, which would keep this process from finishing what holds the lock.
async function whenFree(attempt: () => unknown): Promise<void> {
  for (const start = Date.now(); ; await setTimeout(10)) {
    try {
      attempt();
      return;
    } catch (error) {
      const isBusy = error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
      if (!isBusy || Date.now() - start > busyTimeout) throw error;
    }
  }
}
