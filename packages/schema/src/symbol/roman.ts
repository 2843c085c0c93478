const roman = /^(?=.)(C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/;
const digits: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The value of a Roman number from I to CCCXCIX, as sessions are counted; null where it is none. */
export function romanValue(text: string): number | null {
  if (!roman.test(text)) return null;
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const here = digits[text[at]!]!;
    const next = digits[text[at + 1] ?? ''] ?? 0;
    value += here < next ? -here : here;
  }
  return value;
}
