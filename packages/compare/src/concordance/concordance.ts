import type { Footnote, Paragraph, Range, Resolution } from '@resolute/schema';
import { checkPair } from './check-pair.ts';
import { type Pair, pairPieces } from './pair-pieces.ts';
import { concordanceRules, type ConcordanceRule } from './rules.ts';
import type { Severity } from '@resolute/schema';

/** A stretch of a paragraph or note of one version. */
export interface Place extends Range {
  /** Its id: `op-8`, `fn-3`. Offsets are of its `text`. */
  readonly piece: string;
}

/** Something in which the versions differ and should not. */
export interface ConcordanceMessage {
  readonly rule: ConcordanceRule;
  readonly severity: Severity;
  readonly reason: string;
  /** Where in each version; null where that version has nothing of the kind. */
  readonly left: Place | null;
  readonly right: Place | null;
}

/** Two language versions of one resolution, side by side. */
export interface Concordance {
  readonly paragraphs: readonly Pair<Paragraph>[];
  readonly footnotes: readonly Pair<Footnote>[];
  /** In the order of the rows. */
  readonly messages: readonly ConcordanceMessage[];
}

/**
 * Sets two language versions of one resolution side by side, and says where their numbers, symbols, dates, sessions and
 * calls of notes differ. A number in figures is equal to one in words. Throws a RangeError for two different resolutions.
 */
export function concordance(left: Resolution, right: Resolution): Concordance {
  if (left.symbol !== right.symbol) throw new RangeError(`These are two resolutions: ${left.symbol} and ${right.symbol}. Compare them.`);
  const paragraphs = pairPieces(left.paragraphs, right.paragraphs, (a, b) => a.kind === b.kind && a.depth === b.depth);
  const footnotes = pairPieces(left.footnotes, right.footnotes, () => true);
  const versions = { left, right };
  return {
    paragraphs,
    footnotes,
    messages: [...adoptions(left, right), ...[...paragraphs, ...footnotes].flatMap((pair) => checkPair(pair, versions))],
  };
}

function adoptions(left: Resolution, right: Resolution): ConcordanceMessage[] {
  const { severity } = concordanceRules.C7;
  const differences = (['date', 'meeting'] as const).filter((of) => {
    const [a, b] = [left.adoption[of], right.adoption[of]];
    return a !== null && b !== null && a !== b;
  });
  return differences.map((of) => ({
    rule: 'C7',
    severity,
    reason: `The ${of === 'date' ? 'dates of adoption' : 'meetings'} differ: ${left.adoption[of]} and ${right.adoption[of]}.`,
    left: null,
    right: null,
  }));
}
