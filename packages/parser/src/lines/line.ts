/** A line of the source that has something on it. Offsets are in the source; blanks at both ends are left out. */
export interface Line {
  /** Where its words start, after an extractor's heading mark. */
  readonly start: number;
  readonly end: number;
  /** Where its first mark starts: before `start` only where there is a heading mark ("## "). */
  readonly markStart: number;
  /** Columns of blanks before it. */
  readonly indent: number;
  /** Index of its page. */
  readonly page: number;
  /** Whether an empty line, or the top of a page, stands before it. */
  readonly gap: boolean;
  /** Whether it is the first of its page. */
  readonly top: boolean;
}
