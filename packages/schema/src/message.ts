import type { Range } from './range.ts';

export type Severity = 'ERROR' | 'WARNING' | 'INFO';

/** What the parser could not do, or did and wants known. The range is in the source. */
export interface Message extends Range {
  /** A rule of the parser's SPEC: `N3`. */
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong and what to do about it. */
  readonly reason: string;
  readonly actual: string | null;
  readonly expected: string | null;
}
