import { parseCursor, toCursor } from '../cursor.ts';
import type { Dialect } from '../dialect.ts';
import { type Page, type PageRequest, toPage } from '../page.ts';
import type { MentionFilter, MentionPlace } from '../store.ts';

export async function mentions(
  { db }: Dialect,
  actor: string,
  { language, role }: MentionFilter,
  page: PageRequest,
): Promise<Page<MentionPlace>> {
  let matching = db
    .selectFrom('mentions')
    .innerJoin('documents', 'documents.id', 'mentions.document_id')
    .where('mentions.actor', '=', actor);
  matching = language == null ? matching.where('documents.original', '=', 1) : matching.where('documents.language', '=', language);
  if (role != null) matching = matching.where('mentions.role', '=', role);
  let rest = matching;
  if (page.after != null) {
    const [date, id, ordinal] = parseCursor(page.after, ['', 0, 0] as const);
    rest = rest.where((eb) =>
      eb.or([
        eb('documents.date', '<', date),
        eb('documents.date', '=', date).and('documents.id', '<', id),
        eb('documents.date', '=', date).and('documents.id', '=', id).and('mentions.ordinal', '>', ordinal),
      ]),
    );
  }
  const rows = await rest
    .select(['mentions.document_id', 'mentions.piece', 'mentions.anchor', 'mentions.position', 'mentions.ordinal', 'documents.date'])
    .orderBy('documents.date', 'desc')
    .orderBy('documents.id', 'desc')
    .orderBy('mentions.ordinal')
    .limit(page.first + 1)
    .execute();
  return toPage(
    rows,
    page,
    (row) => ({
      cursor: toCursor([row.date, row.document_id, row.ordinal]),
      node: { documentId: row.document_id, piece: row.piece, anchor: row.anchor, index: row.position },
    }),
    async () => (await matching.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count,
  );
}
