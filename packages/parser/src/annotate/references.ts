import type { FoundDate } from '@resolute/lexicon';
import type { Language, Organ } from '@resolute/schema';
import { findAdopted } from './adopted.ts';
import { findDocuments } from './documents.ts';
import { findOwnReferences } from './own-references.ts';
import { mergeApart } from './ranges.ts';
import type { Reference } from './reference.ts';
import { findNamedTexts } from './treaties.ts';

export interface Citing {
  readonly language: Language;
  readonly organ: Organ | null;
  /** Its session, where that is a number. */
  readonly session: number | null;
  /** The citing resolution's own symbol. */
  readonly symbol: string | null;
  /** The dates of the text, by where they start. */
  readonly dates: ReadonlyMap<number, FoundDate>;
}

/** All that a text cites, in order. Where two readings overlap the one found by the stricter grammar stays. */
export function findReferences(text: string, { language, organ, session, symbol, dates }: Citing): Reference[] {
  const found = [findDocuments(text, dates), findAdopted(text, { organ, session, dates }), findOwnReferences(text, symbol), findNamedTexts(text, language)];
  return found.reduce<Reference[]>((kept, more) => mergeApart(kept, more), []);
}
