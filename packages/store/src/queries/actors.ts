import { type Actor } from '@resolute/schema';
import { type SelectQueryBuilder, sql } from 'kysely';
import { parseCursor, toCursor } from '../cursor.ts';
import type { Dialect } from '../dialect.ts';
import { type Page, type PageRequest, toPage } from '../page.ts';
import type { ActorFilter, ActorRecord } from '../store.ts';
import type { Tables } from '../tables.ts';
import { fold } from '../words.ts';

interface ActorRow {
  actor: string;
  kind: string;
  folded: string;
  description: string;
  mentions: number;
  resolutions: number;
}

export async function actors(dialect: Dialect, { kind, search }: ActorFilter, page: PageRequest): Promise<Page<ActorRecord>> {
  let matching = dialect.db.selectFrom(countedActors(dialect).as('counted'));
  if (kind != null) matching = matching.where('kind', '=', kind);
  if (search != null) matching = matching.where(sql<boolean>`folded like ${`%${escapeLike(fold(search.trim()))}%`} escape '\\'`);
  let rest = matching;
  if (page.after != null) {
    const [mentions, actor] = parseCursor(page.after, [0, ''] as const);
    rest = rest.where((eb) => eb.or([eb('mentions', '<', mentions), eb('mentions', '=', mentions).and('actor', '>', actor)]));
  }
  const rows = await rest
    .selectAll()
    .orderBy('mentions', 'desc')
    .orderBy('actor')
    .limit(page.first + 1)
    .execute();
  return toPage(
    rows,
    page,
    (row) => ({ cursor: toCursor([row.mentions, row.actor]), node: toActorRecord(row) }),
    async () => (await matching.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count,
  );
}

export async function actorsById(dialect: Dialect, ids: readonly string[]): Promise<readonly ActorRecord[]> {
  if (ids.length === 0) return [];
  const rows = await dialect.db.selectFrom(countedActors(dialect, ids).as('counted')).selectAll().execute();
  return rows.map(toActorRecord);
}

/** Each actor as the latest document describes it, with how often documents in their original language name it. */
function countedActors({ db }: Dialect, ids?: readonly string[]): SelectQueryBuilder<Tables, never, ActorRow> {
  let named = db
    .selectFrom('mentions')
    .innerJoin('documents', 'documents.id', 'mentions.document_id')
    .where('documents.original', '=', 1)
    .where('mentions.actor', 'is not', null)
    .groupBy('mentions.actor')
    .select(({ fn }) => [
      'mentions.actor as actor',
      fn.countAll<number>().as('mentions'),
      fn.count<number>('mentions.document_id').distinct().as('resolutions'),
    ]);
  let latest = db.selectFrom('actors').groupBy('actor').select(({ fn }) => ['actor', fn.max('document_id').as('document_id')]);
  if (ids) {
    named = named.where('mentions.actor', 'in', ids);
    latest = latest.where('actor', 'in', ids);
  }
  return db
    .selectFrom(latest.as('latest'))
    .innerJoin('actors', (join) =>
      join.onRef('actors.actor', '=', 'latest.actor').onRef('actors.document_id', '=', 'latest.document_id'),
    )
    .leftJoin(named.as('named'), 'named.actor', 'actors.actor')
    .select((eb) => [
      'actors.actor',
      'actors.kind',
      'actors.folded',
      'actors.description',
      eb.fn.coalesce('named.mentions', eb.lit(0)).as('mentions'),
      eb.fn.coalesce('named.resolutions', eb.lit(0)).as('resolutions'),
    ]);
}

function toActorRecord(row: ActorRow): ActorRecord {
  const actor: Actor = JSON.parse(row.description);
  return { actor, mentions: row.mentions, resolutions: row.resolutions };
}

function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/gu, String.raw`\$&`);
}
