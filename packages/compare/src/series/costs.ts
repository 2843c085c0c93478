/**
 * What the alignment of two resolutions weighs, in parts of a paragraph: two that share no word differ by 1. A reader
 * does the same: paragraphs keep their order from year to year; one is taken for the successor of another when so much
 * of its wording is left that calling the one dropped and the other new would say less.
 */
export const costs = {
  /** A paragraph of the earlier text that the later one no longer has. */
  dropped: 0.38,
  /** A paragraph that the later text adds. */
  added: 0.38,
  /** A pair whose opening verbs differ: "Takes note", "Welcomes". */
  otherVerb: 0.06,
  /** A pair of which one has become a sub-paragraph. */
  otherDepth: 0.12,
} as const;

/**
 * How far from the diagonal a pair may lie, in paragraphs. It bounds the work to a fixed number of pairs a paragraph;
 * two texts of a series of fewer paragraphs than this are compared whole.
 */
export const band = 200;
