/** What a language calls its numbers and months. One file a language holds one of these. */
export interface NumberWords {
  /** Cardinals by value: the first word is the one written, the others are read too. Compounds are composed by rule. */
  readonly cardinals: ReadonlyMap<number, readonly string[]>;
  /** Ordinals in the same form. The words may have blanks or hyphens. */
  readonly ordinals: ReadonlyMap<number, readonly string[]>;
  /** Words that may stand between the parts of one number: "et", "and". */
  readonly links: readonly string[];
  /** What follows the digits of an ordinal: "e" in "58e". */
  readonly suffixes: readonly string[];
  /** January first; the full name first, then abbreviations. */
  readonly months: readonly (readonly string[])[];
  /** Words that may stand between the two ends of a range of dates: "au", "to". */
  readonly rangeWords: readonly string[];
  readonly formatCardinal: (value: number) => string;
  readonly formatOrdinal: (value: number) => string;
}
