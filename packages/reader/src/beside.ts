import type { Footnote, Language, Paragraph, Range } from '@resolute/schema';

/** A text that may stand in the right column: this resolution in another language, or another resolution. */
export type BesideChoice =
  | { readonly view: string; readonly kind: 'LANGUAGE'; readonly language: Language }
  | { readonly view: string; readonly kind: 'RESOLUTION'; readonly symbol: string };

/** What became of a paragraph from the earlier of two resolutions to the later. */
export type BesideChange = 'NEW' | 'KEPT' | 'CHANGED' | 'DROPPED';

/** What two language versions should have in common, by the rule of the concordance that found a difference. */
export type BesideRule = 'C1' | 'C2' | 'C3' | 'C4' | 'C5' | 'C6' | 'C7';

/** A difference that should not be: the words of each text, null where it has nothing of the kind. */
export interface BesideMessage {
  readonly rule: BesideRule;
  readonly here: string | null;
  readonly other: string | null;
}

/** A paragraph or note of the text beside this one, as much of it as is shown. */
export type BesideText = Pick<Paragraph, 'id' | 'label' | 'number' | 'depth' | 'kind' | 'text' | 'opening' | 'footnoteCalls'>;
export type BesideNote = Pick<Footnote, 'id' | 'number' | 'text'>;

/** One row: what stands here, and what beside it. */
export interface BesideRow<Other = BesideText> {
  /** The id of this document's paragraph or note; null where only the other text has one. */
  readonly here: string | null;
  readonly other: Other | null;
  /** Null between languages. */
  readonly change: BesideChange | null;
  /** Words that differ: in this document's text, and in the other. */
  readonly hereRanges: readonly Range[];
  readonly otherRanges: readonly Range[];
  readonly messages: readonly BesideMessage[];
}

/** The text in the right column, aligned with this document. */
export interface Beside {
  readonly kind: BesideChoice['kind'];
  readonly symbol: string;
  readonly language: Language;
  readonly title: string | null;
  readonly enactingFormula: string | null;
  /** What it is, where that must be said: "Unofficial translation". */
  readonly provenance: string | null;
  /** Where it is read by itself. */
  readonly href: string | null;
  /** Whether the other resolution came first; false between languages. */
  readonly isEarlier: boolean;
  /** In the order of this document; what only the other has stands at its place. */
  readonly paragraphs: readonly BesideRow[];
  readonly footnotes: readonly BesideRow<BesideNote>[];
}

/** An earlier resolution on the same subject. */
export interface SeriesLink {
  readonly symbol: string;
  /** ISO date of its adoption. */
  readonly date: string | null;
  /** Where it is read. */
  readonly href: string | null;
  /** The view that sets it beside this document; null where the host has not got it. */
  readonly view: string | null;
}
