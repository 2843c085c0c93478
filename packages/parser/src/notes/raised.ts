const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The number that raised digits make; null for any other text. */
export function fromRaised(glyph: string): number | null {
  const values = Array.from(glyph, (mark) => digits.indexOf(mark));
  return values.length > 0 && values.every((value) => value >= 0) ? Number(values.join('')) : null;
}
