import { distance } from 'fastest-levenshtein';
import { sql } from 'kysely';
import type { Dialect } from '../dialect.ts';

/** How many stored symbols are compared with the one asked for. */
const candidates = 1_000;

/** Stored symbols with the same beginning, or else of the same body: the fewest changes away first. */
export async function similarSymbols(dialect: Dialect, symbol: string, limit: number): Promise<readonly string[]> {
  const beginning = symbol.slice(0, symbol.lastIndexOf('/') + 1);
  const body = symbol.slice(0, symbol.indexOf('/') + 1);
  const near = await startingWith(dialect, beginning);
  return (near.length > 0 ? near : await startingWith(dialect, body))
    .map((stored) => ({ stored, changes: distance(stored, symbol) }))
    .sort((one, other) => one.changes - other.changes || one.stored.localeCompare(other.stored, 'en', { numeric: true }))
    .slice(0, limit)
    .map(({ stored }) => stored);
}

async function startingWith({ db }: Dialect, beginning: string): Promise<string[]> {
  const rows = await db
    .selectFrom('documents')
    .select('symbol')
    .distinct()
    .where(sql<boolean>`substr(symbol, 1, ${beginning.length}) = ${beginning}`)
    .limit(candidates)
    .execute();
  return rows.map(({ symbol }) => symbol);
}
