/**
 * How often OCR damages what could be damaged in that way, at level 1: counted in the bundled scan of A/RES/58/208
 * (French, 2,157 words, 13 notes) and rounded. English shares the kinds that are not French.
 */
export const rates = {
  /** à read as a: 36 of 38, the other two as &. */
  aGrave: 0.94,
  ampersand: 0.05,
  /** È, é, ê, î, û: no è is left of some 30, no ê, î or û of 5. */
  graveToAcute: 0.65,
  graveLost: 0.3,
  circumflexLost: 0.9,
  /** É of a capital: all of 13 États. */
  capitalAcuteLost: 0.95,
  /** The l of l’ read as I or |: all of 41. */
  elidedL: 0.9,
  /** A blank behind an elision's apostrophe: 21 of 64. */
  elisionBlank: 0.25,
  /** The apostrophe lost ("s efforcer"), grown together ("quaux"), doubled ("d’'une") or read as a quotation mark: 6, 1, 4, 1 of 120. */
  apostropheLost: 0.04,
  apostropheJoined: 0.008,
  apostropheDoubled: 0.03,
  apostropheQuote: 0.008,
  /** Two words grown together: 9 of 2,157. */
  joined: 0.004,
  /** A word torn in two: 9 of 2,157. */
  split: 0.004,
  /** A letter read as another or lost ("Collogue", "éimination", "Ia"): 9 of 2,157. */
  glyph: 0.004,
  /** A Roman number with figures in it ("X111", "1V"): 4 of 12 of several letters. */
  roman: 0.3,
  /** The first letter of a symbol ("7/58/98", "$-24/2"): 2 of 9. */
  symbol: 0.1,
  /** A call that is not read as its number: all of 13. */
  call: 0.95,
  /** A note's number that is not read as it is: 4 of 13. */
  noteNumber: 0.3,
  /** A blank before a call: none of 13; some in other scans. */
  looseCall: 0.01,
} as const;

export type Rates = { readonly [kind in keyof typeof rates]: number };

const kinds = Object.keys(rates).filter((kind): kind is keyof typeof rates => kind in rates);

/** The rates of a level: 1 is the scan's own, 0 is none, 2 twice as much where there is room. */
export function ratesAt(level: number): Rates {
  const scaled: { -readonly [kind in keyof typeof rates]: number } = { ...rates };
  for (const kind of kinds) scaled[kind] = 1 - (1 - rates[kind]) ** level;
  return scaled;
}

/** What raised numbers are read as, with one figure and with two: the scan's own, and the quotation marks that others have. */
export const callGlyphs = { one: ["'", '?', '®', '*', '®', '®', '’', '®', '®', '™', '“', '"'], two: ['™', '™', '*', '®®', '"'] } as const;

export const noteNumberGlyphs = ['!', '!', '“', '"', '?', '‘'] as const;

/** Letters and what they are read as. An empty reading is a lost letter. */
export const glyphs: readonly (readonly [string, string])[] = [
  ['l', 'I'], ['l', '1'], ['l', '|'], ['l', ''], ['q', 'g'], ['m', 'rn'], ['rn', 'm'], ['u', 'n'], ['n', 'u'], ['c', 'e'], ['e', 'c'],
  ['t', 'f'], ['f', 't'], ['h', 'b'], ['i', 'l'], ['ti', 'fi'], ['o', '0'], ['s', '5'], ['d', 'cl'], ['w', 'vv'], ['v', 'y'],
];
