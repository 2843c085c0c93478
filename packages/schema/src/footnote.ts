import type { Mention } from './mention.ts';
import type { Text } from './text.ts';

/** The place in a paragraph where a note is called. */
export interface FootnoteCall {
  /** The note's id; null where the note is missing from the source. */
  readonly footnote: string | null;
  readonly number: number;
  /** In the paragraph's text, just after the word or mark that the call follows. */
  readonly offset: number;
  /** The glyph that was read there: `³`, `®`, `'`. */
  readonly original: string;
}

export const footnoteKinds = [
  'RESOLUTION',
  'DOCUMENT',
  'OFFICIAL_RECORDS',
  'TREATY_SERIES',
  'CONFERENCE_REPORT',
  'OTHER',
] as const;

export type FootnoteKind = (typeof footnoteKinds)[number];

export interface Footnote extends Text {
  /** `fn-7`, by the printed number. */
  readonly id: string;
  readonly number: number;
  readonly kind: FootnoteKind;
  readonly citations: readonly Citation[];
  /** The note that an *Ibid.* stands for. */
  readonly ibidOf: string | null;
  readonly calls: readonly FootnotePlace[];
  readonly mentions: readonly Mention[];
}

/** Where a note is called from: a paragraph's id, and an offset in its text. */
export interface FootnotePlace {
  readonly paragraph: string;
  readonly offset: number;
}

/** What a note cites. */
export interface Citation {
  /** The canonical symbol; null where what is cited has none. */
  readonly target: string | null;
  readonly pinpoint: string | null;
  /** ISO date, as the text gives it. */
  readonly date: string | null;
  /** The name of a treaty, convention or report that has no symbol. */
  readonly title: string | null;
}
