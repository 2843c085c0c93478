const canonical = /^(?=.)(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/**
 * The Roman numeral that a misread one was: "X111" is XIII, "Il" is II, "1V" is IV; null where none comes out.
 * Numerals below 100, which no session, chapter, section or annex passes.
 */
export function readRoman(read: string): string | null {
  const numeral = read.replaceAll(/[1l|!i]/g, 'I');
  return canonical.test(numeral) ? numeral : null;
}
