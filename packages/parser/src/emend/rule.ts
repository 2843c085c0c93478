import type { Range } from '@resolute/schema';
import type { Lexis } from './lexis.ts';

/** What a rule is shown: the text as the rules before it left it. */
export interface Passage {
  readonly text: string;
  readonly breaks: readonly number[];
  readonly lexis: Lexis;
}

/** A repair in offsets of the passage. `rule` stands where one search serves several rules. */
export interface Proposal extends Range {
  readonly replacement: string;
  readonly sure: boolean;
  readonly rule?: string;
}

/** One kind of damage and its repair. */
export interface Rule {
  readonly id: string;
  readonly languages: readonly ('en' | 'fr')[];
  /** Whether it can do nothing without a dictionary. */
  readonly needsWords: boolean;
  /** Proposals in order of their place; where two overlap the first stands. */
  find(passage: Passage): Proposal[];
}
