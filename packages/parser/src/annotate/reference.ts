import type { TreatyKind } from '@resolute/lexicon';
import type { Citation, ReferenceMention } from '@resolute/schema';

/** A citation found in a text: a mention, with the title of what has no symbol, and the end of its pinpoint and date. */
export interface Reference extends Omit<ReferenceMention, 'type'> {
  readonly title: string | null;
  /** What kind of text is cited by its name; null where it is cited by symbol or number. */
  readonly name: TreatyKind | null;
  /** Where the citation ends with its date, adopter and pinpoint; `end` is where the words that name it end. */
  readonly reach: number;
}

export function toReferenceMention({ start, end, target, pinpoint, date }: Reference): ReferenceMention {
  return { type: 'REFERENCE', start, end, target, pinpoint, date };
}

export function toCitation({ target, pinpoint, date, title }: Reference): Citation {
  return { target, pinpoint, date, title };
}
