import type { Language } from '@resolute/schema';
import { parseCursor, toCursor } from '../cursor.ts';
import type { AskedWords, Dialect } from '../dialect.ts';
import { type Page, type PageRequest, toPage } from '../page.ts';
import { foundWords, searchTerms } from '../search-terms.ts';
import { snippetOf } from '../snippet.ts';
import type { ParagraphHit, SearchFilter } from '../store.ts';
import { wordsOf } from '../words.ts';

/** The question in one language, or in all that documents are in: each has its own stems. Empty where no word was asked for. */
export async function askedIn({ db }: Dialect, text: string, language?: Language | null): Promise<AskedWords[]> {
  const among = language ? [{ language }] : await db.selectFrom('documents').select('language').distinct().execute();
  return among
    .map((one) => ({ language: one.language, terms: searchTerms(text, one.language) }))
    .filter(({ terms }) => terms.length > 0);
}

export async function search(
  dialect: Dialect,
  text: string,
  { organ = null, language }: SearchFilter,
  page: PageRequest,
): Promise<Page<ParagraphHit>> {
  const { db, fullText } = dialect;
  const asked = await askedIn(dialect, text, language);
  if (asked.length === 0) return toPage<never, never>([], page, (row) => row, async () => 0);
  // Ranks are computed anew for every question, so the place in the list is the only key that a cursor can hold.
  const [offset] = page.after == null ? [0] : parseCursor(page.after, [0] as const);
  const keys = await fullText.ranked(db, asked, { organ, limit: page.first + 1, offset });
  const rows = keys.length === 0 ? [] : await db
    .selectFrom('paragraphs')
    .innerJoin('documents', 'documents.id', 'paragraphs.document_id')
    .select(['paragraphs.id', 'document_id', 'anchor', 'text', 'language'])
    .where('paragraphs.id', 'in', keys)
    .execute();
  const byKey = new Map(rows.map((row) => [row.id, row]));
  const hits = keys.flatMap((key) => byKey.get(key) ?? []).map((row, index): { cursor: string; node: ParagraphHit } => {
    const words = wordsOf(row.text, row.language);
    const found = foundWords(words, asked.find((one) => one.language === row.language)?.terms ?? []);
    return {
      cursor: toCursor([offset + index + 1]),
      node: {
        documentId: row.document_id,
        paragraph: row.anchor,
        text: row.text,
        snippet: snippetOf(row.text, words, found),
        highlights: found.map(({ start, end }) => ({ start, end })),
      },
    };
  });
  return toPage(hits, page, (hit) => hit, () => fullText.count(db, asked, organ));
}
