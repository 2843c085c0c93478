import type { Paragraph, Range, Resolution } from '@resolute/schema';
import { alignSeries } from './align-series.ts';
import { wordDifferences } from './word-differences.ts';

/** What became of a paragraph from one resolution of a series to a later one. */
export const changes = ['NEW', 'KEPT', 'CHANGED', 'DROPPED'] as const;

export type Change = (typeof changes)[number];

/** A paragraph of the later text beside the one it comes from. */
export interface ComparedParagraph {
  readonly change: Change;
  /** Null for what is new. */
  readonly earlier: Paragraph | null;
  /** Null for what was dropped. */
  readonly later: Paragraph | null;
  /** Words that only the earlier paragraph has, as ranges of its text; empty unless it is CHANGED. */
  readonly earlierRanges: readonly Range[];
  /** Words that only the later paragraph has, as ranges of its text; empty unless it is CHANGED. */
  readonly laterRanges: readonly Range[];
}

/**
 * Two resolutions of a series, in one language, paragraph by paragraph in the order of the later one; a dropped
 * paragraph stands where it stood. KEPT means the same words: case and punctuation do not count, nor numbering.
 * Throws a RangeError where the languages differ: words of two languages cannot be compared.
 */
export function compareResolutions(earlier: Resolution, later: Resolution): ComparedParagraph[] {
  if (earlier.language !== later.language) {
    throw new RangeError(`The languages differ: ${earlier.language} and ${later.language}. Take the concordance.`);
  }
  return alignSeries(earlier.paragraphs, later.paragraphs).map((row) =>
    compared(row.earlier === null ? null : earlier.paragraphs[row.earlier]!, row.later === null ? null : later.paragraphs[row.later]!),
  );
}

function compared(earlier: Paragraph | null, later: Paragraph | null): ComparedParagraph {
  if (!earlier || !later) return { change: earlier ? 'DROPPED' : 'NEW', earlier, later, earlierRanges: [], laterRanges: [] };
  const differences = wordDifferences(earlier.text, later.text);
  const isKept = differences.earlier.length === 0 && differences.later.length === 0;
  return { change: isKept ? 'KEPT' : 'CHANGED', earlier, later, earlierRanges: differences.earlier, laterRanges: differences.later };
}
