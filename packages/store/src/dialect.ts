import type { Language } from '@resolute/schema';
import type { Kysely, RawBuilder } from 'kysely';
import type { SearchTerms } from './search-terms.ts';
import type { Tables } from './tables.ts';
import type { Word } from './words.ts';

/** What differs from one database to another. Everything else is written once, in Kysely. */
export interface Dialect {
  readonly db: Kysely<Tables>;
  readonly fullText: FullText;
}

/** The full-text index of paragraphs and titles. */
export interface FullText {
  add(db: Kysely<Tables>, unit: TextUnit): Promise<void>;
  /** Forgets a document's paragraphs and title. */
  remove(db: Kysely<Tables>, documentId: number): Promise<void>;
  /** Forgets everything. */
  clear(db: Kysely<Tables>): Promise<void>;
  /** A subquery, with one column `key`, of the keys of matching rows: of paragraphs, or of documents by their titles. */
  matches(of: 'paragraphs' | 'titles', asked: readonly AskedWords[]): RawBuilder<unknown>;
  /** The best match first: keys of paragraphs, of one organ or of all. */
  ranked(
    db: Kysely<Tables>,
    asked: readonly AskedWords[],
    page: { organ: string | null; limit: number; offset: number },
  ): Promise<readonly number[]>;
  count(db: Kysely<Tables>, asked: readonly AskedWords[], organ: string | null): Promise<number>;
}

/** The same question in one language. */
export interface AskedWords {
  readonly language: Language;
  readonly terms: SearchTerms;
}

export interface TextUnit {
  readonly of: 'paragraphs' | 'titles';
  /** Of the paragraph, or of the document. */
  readonly key: number;
  readonly language: Language;
  readonly words: readonly Word[];
}
