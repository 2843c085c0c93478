import type { FootnoteCall } from './footnote.ts';
import type { Force } from './force.ts';
import type { Mention } from './mention.ts';
import type { Range } from './range.ts';
import type { Text } from './text.ts';

export type ParagraphKind = 'PREAMBULAR' | 'OPERATIVE' | 'HEADING' | 'ANNEX';

/** One paragraph: a recital, an operative paragraph or sub-paragraph, a heading, a paragraph of an annex. */
export interface Paragraph extends Text {
  /** What people cite, and an anchor in a page: `pp-3`, `op-10-a`, `annex-1-op-2`. */
  readonly id: string;
  /** The identifier that Akoma Ntoso gives it: `para_10__point_a`. */
  readonly eId: string;
  readonly kind: ParagraphKind;
  /** Its own number as printed, without marks: `10`, `a`, `ii`; null where none is printed. */
  readonly number: string | null;
  /** As it is cited in its language: `par. 10 a)`, `para. 10 (a)`. */
  readonly label: string;
  /** 0 for a paragraph, 1 for its sub-paragraphs, and so on. */
  readonly depth: number;
  readonly parentId: string | null;
  readonly opening: Opening | null;
  readonly footnoteCalls: readonly FootnoteCall[];
  readonly mentions: readonly Mention[];
}

/** The words a paragraph opens with ("Prie également"): a range of its text, with the verb's key. */
export interface Opening extends Range {
  /** The same key in every language: `request`, `decide`, `recall`. */
  readonly verb: string;
  readonly force: Force;
}
