/**
 * Blanks and apostrophes, as the model counts them equal among themselves. A blank is what `\s` matches in a regular
 * expression: the no-break blanks that stand before « ; » in French and the mark that opens some files are among them.
 */
export function isBlank(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** The apostrophe that the model writes. */
export const apostrophe = '’';

/** What printers, typists and OCR put where an apostrophe stands. */
export const apostrophes = "'’‘‛ʼʹʻ′`´＇";

/** The text with every apostrophe as U+2019; no offset changes. */
export function foldApostrophes(text: string): string {
  return text.replace(/['‘‛ʼʹʻ′`´＇]/g, apostrophe);
}

/** The text with its runs of blanks as one blank, none at its ends, and every apostrophe as U+2019. */
export function fold(text: string): string {
  return foldApostrophes(text).replace(/\s+/g, ' ').trim();
}
