import type { Range } from './range.ts';

/**
 * What every piece of a document is made of: its words, and how they were got from the source.
 *
 * `text` is the source in `source`, without `omitted`, with `emendations` made, with runs of blanks and
 * line breaks as one blank and every apostrophe as U+2019. Undoing the emendations and putting `omitted`
 * back gives the source again, blanks and apostrophes counted as equal among themselves.
 */
export interface Text {
  readonly text: string;
  /** Where in the source it was read: several ranges where a page or a note cuts it. */
  readonly source: readonly Range[];
  /** Ranges of the source, inside `source`, that are not part of the words. */
  readonly omitted: readonly Omission[];
  /** Repairs made. */
  readonly emendations: readonly Emendation[];
  /** Repairs thought probable and not made: the range still holds the original. */
  readonly suggestions: readonly Emendation[];
}

/** NUMBER: a paragraph's or note's own number; CALL: a note's call; HYPHEN: a line-end hyphen; MARK: an extractor's or printer's mark. */
export type OmissionKind = 'NUMBER' | 'CALL' | 'HYPHEN' | 'MARK';

export interface Omission extends Range {
  readonly kind: OmissionKind;
}

/** A repair. `start` and `end` are a range of the piece's `text`; `rule` is a rule of the parser's SPEC. */
export interface Emendation extends Range {
  readonly original: string;
  readonly replacement: string;
  readonly rule: string;
}
