import type { FramePiece, Language, Paragraph, Resolution } from '@resolute/schema';

/** The heading above the notes. */
export const notesHeading: Readonly<Record<Language, string>> = {
  ar: 'الحواشي',
  en: 'Notes',
  es: 'Notas',
  fr: 'Notes',
  ru: 'Сноски',
  zh: '注释',
};

const bracketed: ReadonlySet<Language> = new Set(['ar', 'en', 'zh']);

/**
 * A paragraph's number with the marks that its language prints: `2.`, then `a)` and `i)` in French and Spanish, `(a)`
 * and `(i)` in English, then `a.` in all; null where it has none.
 */
export function printedNumber({ number, depth }: Pick<Paragraph, 'number' | 'depth'>, language: Language): string | null {
  if (number === null) return null;
  if (depth === 0 || depth > 2) return `${number}.`;
  return bracketed.has(language) ? `(${number})` : `${number})`;
}

/** A note's number raised, for plain text: `¹²`. */
export function raised(number: number): string {
  return String(number).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!);
}

/** What there is to read in a text that is no resolution: without it such a document would be printed as nothing. */
export function textInstead({ paragraphs, frame }: Resolution): readonly FramePiece[] {
  return paragraphs.length > 0 ? [] : frame.filter(({ kind }) => kind === 'OTHER');
}
