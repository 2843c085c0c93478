import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { AskedWords, FullText } from '../dialect.ts';
import type { SearchTerms } from '../search-terms.ts';
import { paragraphKey } from '../tables.ts';
import type { Word } from '../words.ts';

const tableOf = { paragraphs: 'paragraph_words', titles: 'title_words' } as const;

/** FTS5 over words that are already folded and stemmed; the texts themselves are not kept a second time. */
export const fullTextTables: Migration = {
  async up(db: Kysely<unknown>) {
    for (const table of Object.values(tableOf)) {
      await sql`create virtual table ${sql.table(table)} using fts5(
        language, stems, bare,
        content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
      )`.execute(db);
    }
  },
};

export const fullText: FullText = {
  async add(db, { of, key, language, words }) {
    const stems = words.map(({ stem }) => stem).join(' ');
    const bare = words.map((word) => word.bare).join(' ');
    await sql`insert into ${sql.table(tableOf[of])} (rowid, language, stems, bare) values (${key}, ${language}, ${stems}, ${bare})`.execute(db);
  },
  async remove(db, documentId) {
    await sql`delete from title_words where rowid = ${documentId}`.execute(db);
    await sql`delete from paragraph_words where rowid >= ${paragraphKey(documentId, 0)} and rowid < ${paragraphKey(documentId + 1, 0)}`.execute(db);
  },
  async clear(db) {
    for (const table of Object.values(tableOf)) await sql`delete from ${sql.table(table)}`.execute(db);
  },
  matches(of, asked) {
    const table = sql.table(tableOf[of]);
    return sql`(select rowid as key from ${table} where ${table} match ${matchExpression(asked)})`;
  },
  async ranked(db, asked, { organ, limit, offset }) {
    // bm25's weights are the columns': the language is no word, and both forms of a word count alike.
    const { rows } = await sql<{ id: number }>`
      select paragraph_words.rowid as id from paragraph_words
      ${inOrgan(organ)}
      where paragraph_words match ${matchExpression(asked)}
      order by bm25(paragraph_words, 0, 1, 1), paragraph_words.rowid
      limit ${limit} offset ${offset}`.execute(db);
    return rows.map(({ id }) => id);
  },
  async count(db, asked, organ) {
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from paragraph_words
      ${inOrgan(organ)}
      where paragraph_words match ${matchExpression(asked)}`.execute(db);
    return rows[0]?.count ?? 0;
  },
};

function inOrgan(organ: string | null) {
  return organ === null
    ? sql``
    : sql`join paragraphs on paragraphs.id = paragraph_words.rowid
          join documents on documents.id = paragraphs.document_id and documents.organ = ${organ}`;
}

/** In FTS5's language: one alternative a language, in which every phrase is found in one of its two forms. */
function matchExpression(asked: readonly AskedWords[]): string {
  return asked.map(({ language, terms }) => `(language : ${language} AND ${allPhrases(terms)})`).join(' OR ');
}

function allPhrases(terms: SearchTerms): string {
  return terms
    .map((words) => `(stems : ${phrase(words, ({ stem }) => stem)} OR bare : ${phrase(words, ({ bare }) => bare)})`)
    .join(' AND ');
}

// Words are letters and figures alone, so that a quotation mark cannot end the phrase.
function phrase(words: readonly Word[], form: (word: Word) => string): string {
  return `"${words.map(form).join(' ')}"`;
}
