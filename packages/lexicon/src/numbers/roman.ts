const digits: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** 1 to 3999 as a Roman numeral in capitals. */
export function formatRoman(value: number): string {
  let rest = value;
  let roman = '';
  for (const [letters, worth] of digits) {
    while (rest >= worth) {
      roman += letters;
      rest -= worth;
    }
  }
  return roman;
}

/** A Roman numeral in capitals or in small letters, in its regular form ("IV", not "IIII"); null for anything else. */
export function parseRoman(roman: string): number | null {
  if (!/^(?:[MDCLXVI]+|[mdclxvi]+)$/.test(roman)) return null;
  const capitals = roman.toUpperCase();
  let value = 0;
  let at = 0;
  for (const [letters, worth] of digits) {
    while (capitals.startsWith(letters, at)) {
      value += worth;
      at += letters.length;
    }
  }
  return at === capitals.length && value < 4000 && formatRoman(value) === capitals ? value : null;
}
