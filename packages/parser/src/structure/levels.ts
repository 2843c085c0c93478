import { formatRoman, parseRoman } from '@resolute/lexicon';

/** How the marks of one level of sub-paragraphs run. */
export type MarkStyle = 'alpha' | 'roman' | 'arabic' | 'capital';

export interface Level {
  readonly style: MarkStyle;
  /** The place of its last mark: 3 for "c)", 4 for "iv)". */
  readonly last: number;
}

/** Where a mark belongs: its depth below the numbered paragraph (1 for "a)"), its printed form, and whether it follows on. */
export interface Placed {
  readonly levels: readonly Level[];
  readonly mark: string;
  /** Whether it is the next of its level, or the first of a new one. */
  readonly inSequence: boolean;
}

/**
 * Finds the level of a sub-paragraph's mark among those that are open. The sequence decides: "i)" behind "h)" is a
 * letter, behind "a)" with a lead-in a number; the deepest level that the mark continues takes it. A mark that cannot be
 * read, or that the one behind it (`next`) shows to be misread, takes the place that the sequence leaves it.
 * Source: Editorial Manual, "Subdivisions": (a) (i) a. i. in English, a) i) a. i. in French.
 */
export function placeMark(mark: string, open: readonly Level[], leadIn: boolean, next: string | null = null): Placed {
  const readings = readingsOf(mark);
  const successor = () => {
    for (let depth = open.length; depth > 0; depth--) {
      const level = open[depth - 1]!;
      const reading = readings.find(({ style, value }) => style === level.style && value === level.last + 1);
      if (reading !== undefined) return at(open, depth, reading, true);
    }
    return null;
  };
  const first = () => {
    const taken = open.map(({ style }) => style);
    const reading = readings.find(({ style, value }) => value === 1 && (!taken.includes(style) || open.length > 1));
    return reading === undefined ? null : at(open, open.length + 1, reading, true);
  };
  const placed = leadIn ? (first() ?? successor()) : (successor() ?? first());
  if (placed !== null) return placed;

  const deepest = open.at(-1);
  if (deepest !== undefined && (isUnreadable(mark) || (next !== null && continues(next, deepest, 2)))) {
    const value = deepest.last + 1;
    return { levels: [...open.slice(0, -1), { style: deepest.style, last: value }], mark: writeMark(deepest.style, value), inSequence: false };
  }

  // A gap: the level whose last mark is the nearest before it.
  let best: Placed | null = null;
  let distance = Infinity;
  open.forEach((level, index) => {
    for (const reading of readings) {
      const step = reading.value - level.last;
      if (reading.style === level.style && step > 0 && step < distance) {
        distance = step;
        best = at(open, index + 1, reading, false);
      }
    }
  });
  return best ?? at(open, Math.max(open.length, 1), readings[0]!, false);
}

function isUnreadable(mark: string): boolean {
  return readingsOf(mark).every(({ value }) => value === 0);
}

function continues(mark: string, level: Level, by: number): boolean {
  return readingsOf(mark).some(({ style, value }) => style === level.style && value === level.last + by);
}

function writeMark(style: MarkStyle, value: number): string {
  if (style === 'roman') return formatRoman(value).toLowerCase();
  if (style === 'arabic') return String(value);
  const letter = String.fromCharCode(0x61 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
  return style === 'capital' ? letter.toUpperCase() : letter;
}

interface Reading {
  readonly style: MarkStyle;
  readonly value: number;
  readonly mark: string;
}

function at(open: readonly Level[], depth: number, { style, value, mark }: Reading, inSequence: boolean): Placed {
  return { levels: [...open.slice(0, depth - 1), { style, last: value }], mark, inSequence };
}

function readingsOf(mark: string): Reading[] {
  const readings: Reading[] = [];
  // OCR reads the mark "i" as "l" or "1".
  const lower = mark.toLowerCase().replace(/^[1l]$/u, 'i').replace(/^[1l](?=[ivxl1]+$)/u, 'i').replace(/1/gu, 'i');
  if (/^[A-Z]$/u.test(mark)) readings.push({ style: 'capital', value: mark.charCodeAt(0) - 0x40, mark });
  else {
    if (/^([a-z])\1*$/u.test(lower) && (lower.length === 1 || !/^[ivxl]+$/u.test(lower))) {
      readings.push({ style: 'alpha', value: lower.charCodeAt(0) - 0x60 + 26 * (lower.length - 1), mark: lower });
    }
    if (mark === 'l') readings.push({ style: 'alpha', value: 12, mark });
    const value = parseRoman(lower);
    if (value !== null) readings.push({ style: 'roman', value, mark: lower });
  }
  return readings.length > 0 ? readings : [{ style: 'alpha', value: 0, mark }];
}
