import { sql } from 'kysely';
import { parseCursor, toCursor } from '../cursor.ts';
import type { Dialect } from '../dialect.ts';
import { type Page, type PageRequest, toPage } from '../page.ts';
import type { MandateFilter, MandatePlace } from '../store.ts';

export async function mandates({ db }: Dialect, filter: MandateFilter, page: PageRequest): Promise<Page<MandatePlace>> {
  const { addressees, from, to, due, force, organ, language } = filter;
  let matching = db.selectFrom('mandates').innerJoin('documents', 'documents.id', 'mandates.document_id');
  matching = language == null ? matching.where('documents.original', '=', 1) : matching.where('documents.language', '=', language);
  if (organ != null) matching = matching.where('documents.organ', '=', organ);
  if (due != null) matching = matching.where('mandates.due', '=', due);
  if (force != null) matching = matching.where('mandates.force', '=', force);
  if (from != null) matching = matching.where('mandates.year_to', '>=', from);
  if (to != null) matching = matching.where('mandates.year_from', '<=', to);
  if (addressees != null) {
    matching = matching.where((eb) =>
      eb.exists(
        eb.selectFrom('mandate_addressees')
          .select('actor')
          .where('actor', 'in', addressees)
          .whereRef('mandate_addressees.document_id', '=', 'mandates.document_id')
          .whereRef('mandate_addressees.position', '=', 'mandates.position'),
      ),
    );
  }
  let rest = matching;
  if (page.after != null) {
    const [deadline, id, position] = parseCursor(page.after, ['', 0, 0] as const);
    rest = rest.where(
      sql<boolean>`(mandates.deadline, mandates.document_id, mandates.position) > (${deadline}, ${id}, ${position})`,
    );
  }
  const rows = await rest
    .select(['mandates.deadline', 'mandates.document_id', 'mandates.position'])
    .orderBy('mandates.deadline')
    .orderBy('mandates.document_id')
    .orderBy('mandates.position')
    .limit(page.first + 1)
    .execute();
  return toPage(
    rows,
    page,
    (row) => ({
      cursor: toCursor([row.deadline, row.document_id, row.position]),
      node: { documentId: row.document_id, index: row.position },
    }),
    async () => (await matching.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count,
  );
}
