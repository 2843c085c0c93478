import type { Language, Paragraph } from '@resolute/schema';

/** A paragraph's number as its language prints it: `10.`, `a)`, `(a)`; a single letter below the second level takes a point in all of them. */
export function printedNumber({ number, depth }: Pick<Paragraph, 'number' | 'depth'>, language: Language): string | null {
  if (number === null) return null;
  if (depth === 0 || depth > 2) return `${number}.`;
  return language === 'en' || language === 'zh' ? `(${number})` : `${number})`;
}
