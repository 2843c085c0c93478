import type { FoundDate } from '@resolute/lexicon';
import type { Organ } from '@resolute/schema';
import { findAdopted } from './adopted.ts';
import { findDocuments } from './documents.ts';
import { findOwnReferences } from './own-references.ts';
import { mergeApart } from './ranges.ts';
import type { Reference } from './reference.ts';
import type { NamedTexts } from './treaties.ts';

export interface Citing {
  readonly organ: Organ | null;
  /** Its session, where that is a number. */
  readonly session: number | null;
  /** The citing resolution's own symbol. */
  readonly symbol: string | null;
  /** The dates of the text, by where they start. */
  readonly dates: ReadonlyMap<number, FoundDate>;
  /** The treaties of the document, read so far. */
  readonly named: NamedTexts;
}

/** All that a text cites, in order. Where two readings overlap the one found by the stricter grammar stays. */
export function findReferences(text: string, { organ, session, symbol, dates, named }: Citing): Reference[] {
  const found = [findDocuments(text, dates), findAdopted(text, { organ, session, dates }), findOwnReferences(text, symbol), named.find(text)];
  return found.reduce<Reference[]>((kept, more) => mergeApart(kept, more), []);
}
