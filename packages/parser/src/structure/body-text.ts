import type { Drafting } from '@resolute/lexicon';
import type { Label } from '../regions/labels.ts';

/** What the structure needs of a block of body text: its words without the label, and how it stood on the page. */
export interface BodyText {
  readonly text: string;
  readonly label: Label | null;
  /** Whether an extractor took it for a heading. */
  readonly marked: boolean;
  readonly gap: boolean;
  /** Whether it stood on one line. */
  readonly single: boolean;
  /** Whether it is the enacting formula of a text quoted in the body. */
  readonly quotesFormula: boolean;
}

export function isAnnexHeading({ text, label }: BodyText, drafting: Drafting): boolean {
  return label === null && text.length < 200 && drafting.annex.test(text) && !/[;,:]$/u.test(text) && !/^Annexe? (?:à|au|to)\b/u.test(text);
}

/** "I", "II. Aims", "A": the number of a section, with its title or without. */
export function isSectionNumber(text: string): boolean {
  return /^(?:[IVX]{1,5}|[A-Z])\b\.?(?: |$)/u.test(text);
}

/** A heading stands apart, is short, begins with a capital and ends without a stop. */
export function isHeading({ text, marked, gap, single }: BodyText): boolean {
  if (text.length > 220 || /[;:,]$/u.test(text) || (!marked && text.endsWith('.') && !/^[IVX]{1,5}\.$/u.test(text))) return false;
  if (!/^[\p{Lu}\d«“"]/u.test(text)) return false;
  if (/^(?:[IVX]{1,5}|[A-H])\b\.?(?: \p{Lu}|$)/u.test(text) && text.length < 120) return true;
  const isInCapitals = text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);
  return marked || (single && gap && text.length < 120) || (single && isInCapitals && text.length < 160);
}

/** Whether sub-paragraphs, or a text that is adopted, are to follow. */
export function leadsIn({ text }: BodyText): boolean {
  return text.trimEnd().endsWith(':');
}

/** Whether a quotation may end with it. */
export function closesQuotation({ text }: BodyText): boolean {
  return /[»”"]\s?[.;,]?$/u.test(text);
}
