import type { Resolution } from '@resolute/schema';
import type { AnchorHTMLAttributes, ComponentType, ReactNode } from 'react';
import type { ReaderAddress, ReaderView } from './address.ts';
import type { Beside, BesideChoice, SeriesLink } from './beside.ts';
import type { Locale } from './strings/strings.ts';

/** Parts of the reader that a host may put its own in the place of. */
export interface ReaderComponents {
  /** Draws every link that changes the reader's state; gets what an `a` gets. */
  readonly Link: ComponentType<AnchorHTMLAttributes<HTMLAnchorElement>>;
  /** Draws the head of the document: symbol, organ, title. */
  readonly Masthead: ComponentType;
}

/**
 * What a reader is given. Each of `view`, `corrections`, `actors` and `actor` is the host's when it is given and the
 * reader's own otherwise; given without its callback it is changed by following the link that `hrefFor` makes.
 */
export interface ResolutionReaderProps {
  readonly resolution: Resolution;
  /** What stands in the right column; `notes` by default. */
  readonly view?: ReaderView;
  readonly onViewChange?: (view: ReaderView) => void;
  /** The texts that may stand beside this one, each with the view that asks for it. */
  readonly besides?: readonly BesideChoice[];
  /** The text that the present view asks for; without it, a view that is neither `notes` nor `source` shows the notes. */
  readonly beside?: Beside | null;
  /** The earlier resolutions on the same subject, oldest first. */
  readonly series?: readonly SeriesLink[];
  /** Whether the repairs of the OCR are underlined in the text. */
  readonly corrections?: boolean;
  readonly onCorrectionsChange?: (corrections: boolean) => void;
  /** Whether actors are marked in the text. */
  readonly actors?: boolean;
  readonly onActorsChange?: (actors: boolean) => void;
  /** The id of the actor that is followed through the text. */
  readonly actor?: string | null;
  readonly onActorChange?: (actor: string | null) => void;
  /** The paragraph or note to show as the target where the page's own fragment does not say it: `op-10-a`. */
  readonly target?: string | null;
  /** The language of the interface; by default that of the document where the reader speaks it, else English. */
  readonly locale?: Locale;
  /** What this text is, said above it; by default that it is unofficial and was corrected from OCR. */
  readonly provenance?: string;
  /** The address of a state of the reader, for links that work without JavaScript and for permalinks. */
  readonly hrefFor?: (address: ReaderAddress) => string;
  /** Where a cited symbol is to be read; null for no link. By default the official document. */
  readonly linkTo?: (target: string) => string | null;
  /** Stands before every id, so that several documents can share a page: `fr-` makes `#fr-op-10-a`. */
  readonly idPrefix?: string;
  /** The rank of the document's title among the page's headings; 1 by default. */
  readonly headingLevel?: 1 | 2 | 3 | 4;
  readonly components?: Partial<ReaderComponents>;
  /** What the host wants at the end of the toolbar: a link to its API, a download. */
  readonly toolbarEnd?: ReactNode;
  readonly className?: string;
}
