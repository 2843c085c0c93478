/** What the parser asks of a word list. Words come with U+2019 for an apostrophe and in the case of the text. */
export interface Dictionary {
  /** Whether this spelling, accents included, is a word: elided, hyphenated and capitalised forms too. */
  has(word: string): boolean;
  /** Whether some word is this one but for accents and capitals; spares a search for accents where it is known. */
  hasFolded?(word: string): boolean;
}
