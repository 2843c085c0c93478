import type { Footnote, Paragraph, Resolution } from '@resolute/schema';
import type { Insertable, Kysely } from 'kysely';
import type { FullText } from './dialect.ts';
import { paragraphKey, type Tables } from './tables.ts';
import { fold, wordsOf } from './words.ts';

/** The tables that are made from a document's JSON. */
export const projectedTables = ['paragraphs', 'mentions', 'citations', 'mandates', 'mandate_addressees', 'actors'] as const;

/** Rows of one statement: SQLite takes 32,766 values, PostgreSQL 65,535. */
const rowsPerInsert = 1_000;

/** Writes all that can be asked of a document across documents. The caller has removed what was there before. */
export async function project(db: Kysely<Tables>, fullText: FullText, id: number, resolution: Resolution): Promise<void> {
  await insertAll(db, 'paragraphs', paragraphRows(id, resolution));
  await insertAll(db, 'mentions', mentionRows(id, resolution));
  await insertAll(db, 'citations', citationRows(id, resolution));
  await insertAll(db, 'mandates', mandateRows(id, resolution));
  await insertAll(db, 'mandate_addressees', addresseeRows(id, resolution));
  await insertAll(db, 'actors', actorRows(id, resolution));
  const { language, title, paragraphs } = resolution;
  if (title !== null) await fullText.add(db, { of: 'titles', key: id, language, words: wordsOf(title, language) });
  for (const [position, { text }] of paragraphs.entries()) {
    await fullText.add(db, { of: 'paragraphs', key: paragraphKey(id, position), language, words: wordsOf(text, language) });
  }
}

/** Forgets what `project` wrote. */
export async function removeProjections(db: Kysely<Tables>, fullText: FullText, id: number): Promise<void> {
  await fullText.remove(db, id);
  for (const table of projectedTables) await db.deleteFrom(table).where('document_id', '=', id).execute();
}

async function insertAll<T extends (typeof projectedTables)[number]>(db: Kysely<Tables>, table: T, rows: Insertable<Tables[T]>[]): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsPerInsert) {
    await db.insertInto(table).values(rows.slice(start, start + rowsPerInsert)).execute();
  }
}

function paragraphRows(id: number, { paragraphs }: Resolution): Insertable<Tables['paragraphs']>[] {
  return paragraphs.map((paragraph, position) => ({
    id: paragraphKey(id, position),
    document_id: id,
    anchor: paragraph.id,
    kind: paragraph.kind,
    number: paragraph.number,
    label: paragraph.label,
    depth: paragraph.depth,
    parent: paragraph.parentId,
    verb: paragraph.opening?.verb ?? null,
    force: paragraph.opening?.force ?? null,
    text: paragraph.text,
  }));
}

function mentionRows(id: number, resolution: Resolution): Insertable<Tables['mentions']>[] {
  return pieces(resolution)
    .flatMap(({ piece, of }) => of.mentions.map((mention, position) => ({ piece, anchor: of.id, position, mention })))
    .map(({ piece, anchor, position, mention }, ordinal) => ({
      document_id: id,
      ordinal,
      piece,
      anchor,
      position,
      type: mention.type,
      actor: mention.type === 'ACTOR' ? mention.actor : null,
      role: mention.type === 'ACTOR' ? mention.role : null,
      target: mention.type === 'REFERENCE' ? mention.target : null,
      pinpoint: mention.type === 'REFERENCE' ? mention.pinpoint : null,
      date: mention.type === 'REFERENCE' || mention.type === 'DATE' ? mention.date : null,
      session: mention.type === 'SESSION' ? mention.session : null,
    }));
}

function citationRows(id: number, { paragraphs, footnotes }: Resolution): Insertable<Tables['citations']>[] {
  const inText = paragraphs.flatMap((paragraph) =>
    paragraph.mentions
      .filter((mention) => mention.type === 'REFERENCE')
      .map(({ target, pinpoint, date }) => ({ piece: 'PARAGRAPH' as const, anchor: paragraph.id, target, pinpoint, date, title: null })),
  );
  const inNotes = footnotes.flatMap((note) =>
    note.citations.map(({ target, pinpoint, date, title }) => ({ piece: 'FOOTNOTE' as const, anchor: note.id, target, pinpoint, date, title })),
  );
  return [...inText, ...inNotes].map((citation, ordinal) => Object.assign(citation, { document_id: id, ordinal }));
}

function mandateRows(id: number, { mandates }: Resolution): Insertable<Tables['mandates']>[] {
  return mandates.map(({ paragraph, verb, force, due, deadline }, position) => {
    const year = deadline?.date ? Number(deadline.date.slice(0, 4)) : null;
    const to = deadline?.to ?? year ?? deadline?.from ?? null;
    return {
      document_id: id,
      position,
      paragraph,
      verb,
      force,
      due,
      session: deadline?.session ?? null,
      year_from: deadline?.from ?? year ?? to,
      year_to: to,
      deadline: deadline?.date ?? `${to ?? 9999}-12-31`,
    };
  });
}

function addresseeRows(id: number, { mandates }: Resolution): Insertable<Tables['mandate_addressees']>[] {
  return mandates.flatMap(({ addressees }, position) =>
    [...new Set(addressees)].map((actor) => ({ document_id: id, position, actor })),
  );
}

function actorRows(id: number, { actors }: Resolution): Insertable<Tables['actors']>[] {
  return actors.map((actor) => ({
    document_id: id,
    actor: actor.id,
    kind: actor.kind,
    folded: [...Object.values(actor.names), ...Object.values(actor.acronyms)].map(fold).join('\n'),
    description: JSON.stringify(actor),
  }));
}

function pieces({ paragraphs, footnotes }: Resolution): { piece: 'PARAGRAPH' | 'FOOTNOTE'; of: Paragraph | Footnote }[] {
  return [
    ...paragraphs.map((of) => ({ piece: 'PARAGRAPH' as const, of })),
    ...footnotes.map((of) => ({ piece: 'FOOTNOTE' as const, of })),
  ];
}
