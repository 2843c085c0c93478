import type { ActorKind, Actor, Due, Force, Language, Organ, Resolution } from '@resolute/schema';
import type { Page, PageRequest } from './page.ts';

/** What is put in: a parsed document, and what the store cannot read from it. */
export interface Entry {
  readonly resolution: Resolution;
  /** Names the parser and the model that made it; another version replaces the stored document. */
  readonly version: string;
  /** The language in which the resolution is read when nobody asks for one. The first to come, when not said. */
  readonly original?: boolean;
  /** False for a translation that the United Nations did not issue. */
  readonly official?: boolean;
  /** Where the text comes from, to be shown beside it. */
  readonly note?: string | null;
}

/** A document as lists show it: everything but its JSON. */
export interface DocumentRecord {
  /** The store's own number. It stays with a symbol and language, but means nothing elsewhere. */
  readonly id: number;
  readonly symbol: string;
  readonly language: Language;
  readonly original: boolean;
  readonly official: boolean;
  readonly note: string | null;
  readonly organ: Organ | null;
  readonly session: string | null;
  readonly number: string | null;
  readonly title: string | null;
  /** ISO date of adoption. */
  readonly date: string | null;
  /** Paragraphs and sub-paragraphs; headings are not counted. */
  readonly paragraphCount: number;
  readonly footnoteCount: number;
  /** SHA-256 of the source, in hexadecimal. */
  readonly sha256: string;
  readonly version: string;
}

export interface StoredDocument extends DocumentRecord {
  readonly resolution: Resolution;
}

/** Filters left out, undefined or null let everything through. */
export interface DocumentFilter {
  readonly organ?: Organ | null | undefined;
  readonly session?: string | null | undefined;
  /** Of adoption. */
  readonly year?: number | null | undefined;
  /** Without a language, each resolution once, in its original one. */
  readonly language?: Language | null | undefined;
  /** Words that the title or one paragraph holds, all of them. */
  readonly text?: string | null | undefined;
}

export interface SearchFilter {
  readonly organ?: Organ | null | undefined;
  readonly language?: Language | null | undefined;
}

/** A paragraph that a search found. Offsets are code units of the paragraph's text. */
export interface ParagraphHit {
  readonly documentId: number;
  /** The paragraph's id in its document. */
  readonly paragraph: string;
  readonly text: string;
  /** The stretch worth showing: a window of whole words around the first words found. */
  readonly snippet: Span;
  /** Where the words asked for stand, within `text`. */
  readonly highlights: readonly Span[];
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The place of a mention: the `index`-th of the mentions of a paragraph or note. */
export interface MentionPlace {
  readonly documentId: number;
  readonly piece: 'PARAGRAPH' | 'FOOTNOTE';
  readonly anchor: string;
  readonly index: number;
}

export interface MentionFilter {
  /** Without a language, documents in their original one. */
  readonly language?: Language | null | undefined;
  readonly role?: 'ADDRESSEE' | 'MENTIONED' | null | undefined;
}

export interface ActorFilter {
  readonly kind?: ActorKind | null | undefined;
  /** Part of a name or acronym in any language; case and accents do not count. */
  readonly search?: string | null | undefined;
}

/** An actor with how often documents name it, each resolution counted in its original language. */
export interface ActorRecord {
  readonly actor: Actor;
  readonly mentions: number;
  readonly resolutions: number;
}

export interface MandateFilter {
  /** Ids of actors: mandates addressed to any of them. */
  readonly addressees?: readonly string[] | null | undefined;
  /** Mandates that fall due in this year or later, … */
  readonly from?: number | null | undefined;
  /** … and in this year or earlier. A mandate without a deadline has no year. */
  readonly to?: number | null | undefined;
  readonly due?: Due | null | undefined;
  readonly force?: Force | null | undefined;
  readonly organ?: Organ | null | undefined;
  /** Without a language, documents in their original one. */
  readonly language?: Language | null | undefined;
}

/** The place of a mandate: the `index`-th of its document. */
export interface MandatePlace {
  readonly documentId: number;
  readonly index: number;
}

export type Ingested = 'ADDED' | 'REPLACED' | 'UNCHANGED';

/** What identifies the collection's contents: it changes with every document that comes or changes. */
export interface StoreState {
  readonly documents: number;
  readonly revision: number;
}

/** The database: documents stored whole, and the questions that may be asked across them. */
export interface Store {
  /**
   * Stores a document and its projections, in one transaction. Does nothing when symbol, language, source and version
   * are those of the stored one. Throws a TypeError where the document has no symbol.
   */
  ingest(entry: Entry): Promise<Ingested>;
  /** Makes every projection anew from the stored documents, in one transaction; their number. */
  reindex(): Promise<number>;
  state(): Promise<StoreState>;

  /** By canonical symbol; without a language, in the original one. */
  document(symbol: string, language?: Language): Promise<StoredDocument | null>;
  /** Those there are, in no promised order. */
  documentsById(ids: readonly number[]): Promise<readonly StoredDocument[]>;
  /** The languages of each symbol, the original first. */
  editions(symbols: readonly string[]): Promise<readonly DocumentRecord[]>;
  /** Newest adoption first. */
  documents(filter: DocumentFilter, page: PageRequest): Promise<Page<DocumentRecord>>;
  /** Symbols stored that look like this one, the nearest first; at most `limit`. */
  similarSymbols(symbol: string, limit: number): Promise<readonly string[]>;

  /** The best match first. */
  search(text: string, filter: SearchFilter, page: PageRequest): Promise<Page<ParagraphHit>>;
  /** The mentions of an actor, newest document first. */
  mentions(actor: string, filter: MentionFilter, page: PageRequest): Promise<Page<MentionPlace>>;
  /** The actor most often named first. */
  actors(filter: ActorFilter, page: PageRequest): Promise<Page<ActorRecord>>;
  actorsById(ids: readonly string[]): Promise<readonly ActorRecord[]>;
  /** The documents (in their original language) whose text or notes cite this symbol, newest first. */
  citing(symbol: string, page: PageRequest): Promise<Page<DocumentRecord>>;
  /** The earliest deadline first, those without one last. */
  mandates(filter: MandateFilter, page: PageRequest): Promise<Page<MandatePlace>>;

  close(): Promise<void>;
}
