import type { Actor, Footnote, Paragraph, Resolution } from '@resolute/schema';
import { createContext, useContext } from 'react';
import type { ReaderAddress } from '../address.ts';
import type { Beside, BesideChoice, BesideNote, BesideRow, SeriesLink } from '../beside.ts';
import type { ReaderComponents } from '../props.ts';
import type { Locale, Strings } from '../strings/strings.ts';
import type { ActorPlace } from '../text/actor-roles.ts';
import type { PlacedRows } from '../text/place-rows.ts';

/** What every part of a reader needs. */
export interface Reader {
  readonly resolution: Resolution;
  readonly footnotes: ReadonlyMap<string, Footnote>;
  readonly paragraphs: ReadonlyMap<string, Paragraph>;
  readonly actorsById: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, readonly ActorPlace[]>;
  readonly besides: readonly BesideChoice[];
  /** The text in the right column; null where it has notes or source. */
  readonly beside: Beside | null;
  /** The rows of that text by this document's paragraphs, and those that only it has. */
  readonly besideRows: ReadonlyMap<string, BesideRow>;
  readonly besideNotes: ReadonlyMap<string, BesideRow<BesideNote>>;
  readonly loneRows: PlacedRows;
  readonly series: readonly SeriesLink[];
  readonly address: ReaderAddress;
  readonly locale: Locale;
  readonly provenance: string;
  readonly strings: Strings;
  readonly idPrefix: string;
  readonly headingLevel: number;
  readonly components: ReaderComponents;
  /** The href of the present state with something changed. */
  readonly href: (change: Partial<ReaderAddress>) => string;
  /** The href of a paragraph or note in the reader's plain state, to be kept and cited. */
  readonly permalink: (anchor: string) => string;
  /** Makes the change; false where only following the link can. */
  readonly follow: (change: Partial<ReaderAddress>) => boolean;
  readonly linkTo: (target: string) => string | null;
}

export const ReaderContext = createContext<Reader | null>(null);

/** The reader that a part stands in. Throws outside of one. */
export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (!reader) throw new Error('Parts of the reader stand inside <ResolutionReader>.');
  return reader;
}
