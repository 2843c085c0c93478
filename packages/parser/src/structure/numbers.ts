import type { Drafting } from '@resolute/lexicon';
import { isAnnexHeading, type BodyText } from './body-text.ts';

/** What is wrong with a number: lost (P1), out of step (P2), misread (P3); what was read, and what the sequence wants. */
export interface Trouble {
  readonly rule: 'P1' | 'P2' | 'P3';
  readonly actual: string | null;
  readonly expected: string | null;
}

export interface Settled {
  readonly value: number;
  readonly trouble: Trouble | null;
}

/** A number as the sequence allows it. `ahead` is the number of the next numbered paragraph: where it fits, this one was misread. */
export function settleNumber(read: string, expected: number, ahead: number | null): Settled {
  const value = Number(read);
  const trouble = (rule: Trouble['rule']) => ({ rule, actual: read, expected: String(expected) });
  if (Number.isNaN(value)) return { value: expected, trouble: expected === 1 ? null : trouble('P3') };
  if (value === expected || value === 1) return { value, trouble: null };
  return ahead === expected + 1 ? { value: expected, trouble: trouble('P3') } : { value, trouble: trouble('P2') };
}

/** A sub-paragraph's mark that is out of step, or that the sequence has put right. */
export function troubleOfMark(read: string, mark: string): Trouble {
  const isSame = read.toLowerCase() === mark.toLowerCase();
  return { rule: isSame ? 'P2' : 'P3', actual: read, expected: isSame ? null : mark };
}

/** For each block the number of the next numbered one behind it, null where none follows in the same text. */
export function numbersAhead(blocks: readonly BodyText[], drafting: Drafting): (number | null)[] {
  const ahead: (number | null)[] = [];
  let next: number | null = null;
  for (let index = blocks.length - 1; index >= 0; index--) {
    ahead[index] = next;
    const block = blocks[index]!;
    if (block.label?.style === 'ARABIC') next = Number(block.label.value) || null;
    else if (isAnnexHeading(block, drafting)) next = null;
  }
  return ahead;
}

/** Whether paragraphs are numbered from 1 more than once: in sections, in annexes, in a quoted text. */
export function hasSeveralRuns(blocks: readonly BodyText[]): boolean {
  return blocks.filter(({ label }) => label?.style === 'ARABIC' && label.value === '1').length > 1;
}
