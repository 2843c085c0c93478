import type { ActorKind, Due, Force, Language, Mention, Organ, ParagraphKind } from '@resolute/schema';
import type { Generated } from 'kysely';

/** The tables of every dialect. `documents` holds the truth; the others are projections of its JSON. */
export interface Tables {
  documents: DocumentTable;
  paragraphs: ParagraphTable;
  mentions: MentionTable;
  citations: CitationTable;
  mandates: MandateTable;
  mandate_addressees: AddresseeTable;
  actors: ActorTable;
  /** One row: a number that grows with every change of the documents. */
  revisions: { revision: number };
}

export interface DocumentTable {
  id: Generated<number>;
  symbol: string;
  language: Language;
  /** 1 for one edition of each symbol. */
  original: number;
  official: number;
  note: string | null;
  organ: Organ | null;
  session: string | null;
  number: string | null;
  title: string | null;
  /** '' where the text does not say: so that lists sort by it without a case for null. */
  date: string;
  paragraph_count: number;
  footnote_count: number;
  sha256: string;
  version: string;
  /** The Resolution as JSON, its source with it. */
  document: string;
}

export interface ParagraphTable {
  /** See `paragraphKey`. */
  id: number;
  document_id: number;
  anchor: string;
  kind: ParagraphKind;
  number: string | null;
  label: string;
  depth: number;
  parent: string | null;
  verb: string | null;
  force: Force | null;
  text: string;
}

export interface MentionTable {
  document_id: number;
  /** Of all mentions in the document. */
  ordinal: number;
  piece: 'PARAGRAPH' | 'FOOTNOTE';
  anchor: string;
  /** Of the mentions of this piece. */
  position: number;
  type: Mention['type'];
  actor: string | null;
  role: string | null;
  target: string | null;
  pinpoint: string | null;
  date: string | null;
  session: string | null;
}

/** What a document cites by symbol or title: the references in its text and the citations of its notes. */
export interface CitationTable {
  document_id: number;
  ordinal: number;
  piece: 'PARAGRAPH' | 'FOOTNOTE';
  anchor: string;
  target: string | null;
  pinpoint: string | null;
  date: string | null;
  title: string | null;
}

export interface MandateTable {
  document_id: number;
  position: number;
  paragraph: string;
  verb: string;
  force: Force;
  due: Due | null;
  session: string | null;
  year_from: number | null;
  year_to: number | null;
  /** ISO: the last day it may mean; 9999-12-31 without a deadline. */
  deadline: string;
}

export interface AddresseeTable {
  document_id: number;
  position: number;
  actor: string;
}

/** An actor as one document describes it. Where several do, the latest to come is asked. */
export interface ActorTable {
  document_id: number;
  actor: string;
  kind: ActorKind;
  /** Names and acronyms, folded, a line each. */
  folded: string;
  description: string;
}

/**
 * The key of a paragraph's row: the document's number and the place in its list. It is the same after every
 * reindexing, and a document's paragraphs are one range of keys.
 */
export function paragraphKey(documentId: number, position: number): number {
  return documentId * paragraphsPerDocument + position;
}

export const paragraphsPerDocument = 2 ** 20;
