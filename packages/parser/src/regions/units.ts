import { lettersOf } from '../lines/fold.ts';
import type { LineKind } from '../lines/line-kinds.ts';
import { numberedHead } from '../lines/line-kinds.ts';

/** One resolution, or one lettered part of a composite one, among those that stand in a text. Line indexes. */
export interface Unit {
  /** The first line that is its own; its masthead, where it has one, is before its head. */
  readonly first: number;
  /** Just behind its last line. */
  readonly end: number;
  /** The line with its number; null where there is none. */
  readonly head: number | null;
  /** The line of its enacting formula; null where there is none. */
  readonly formula: number | null;
  /** Its number as written: "61/105", "1294 (XIII)", "1943 (2010)"; null where it has none. */
  readonly number: string | null;
  /** The letter of a part of a composite resolution. */
  readonly part: string | null;
}

const lookBack = 80;

/** Cuts a text into the resolutions that stand in it, by their enacting formulas and the heads above these. */
export function findUnits(kinds: readonly LineKind[], words: readonly string[]): Unit[] {
  const starts: Omit<Unit, 'end'>[] = [];
  let previousFormula = -1;
  let head: { line: number; number: string | null } | null = null;

  kinds.forEach((kind, line) => {
    if (kind === 'HEAD') {
      if (head !== null && head.line > previousFormula && isLeftWithoutFormula(kinds, words, head.line, line)) {
        starts.push(unitAt(head.line, null, head, null, kinds, previousFormula));
        previousFormula = line - 1;
      }
      head = { line, number: numberOf(words[line]!) };
    }
    if (kind !== 'FORMULA') return;
    const opener = openerAbove(kinds, line, Math.max(previousFormula + 1, line - lookBack));
    if (opener !== null && kinds[opener] === 'PART' && head !== null) {
      const part = words[opener]!.slice(0, 1);
      starts.push(unitAt(head.line > previousFormula ? head.line : opener, line, head, part, kinds, previousFormula));
    } else if (opener !== null && head !== null) {
      starts.push(unitAt(head.line, line, head, null, kinds, previousFormula));
    } else if (previousFormula < 0) {
      starts.push({ first: 0, head: null, formula: line, number: null, part: null });
    } else {
      const closing = lastClosing(kinds, previousFormula, line);
      // Without a closing between them the second formula is quoted by the first resolution; below an annex's head it is of its text.
      if (closing === null || kinds.slice(closing, line).includes('ANNEX')) return;
      starts.push({ first: closing + 1, head: null, formula: line, number: null, part: null });
    }
    previousFormula = line;
  });
  if (starts.length === 0 && head !== null) {
    starts.push(unitAt((head as { line: number }).line, null, head, null, kinds, -1));
  }
  const [earliest] = starts;
  if (earliest !== undefined && isMasthead(kinds, words, earliest.first)) starts[0] = { ...earliest, first: 0 };
  return starts.map((unit, index) => ({ ...unit, end: starts[index + 1]?.first ?? kinds.length }));
}

function unitAt(
  first: number,
  formula: number | null,
  head: { line: number; number: string | null },
  part: string | null,
  kinds: readonly LineKind[],
  previousFormula: number,
): Omit<Unit, 'end'> {
  let top = first;
  while (top > previousFormula + 1 && isAboveHead(kinds[top - 1]!) && !isOfClosing(kinds, top - 1)) top -= 1;
  return { first: top, head: head.line, formula, number: head.number, part };
}

/** The nearest line above an enacting formula that opens its resolution. */
function openerAbove(kinds: readonly LineKind[], formula: number, from: number): number | null {
  for (let line = formula - 1; line >= from; line--) {
    const kind = kinds[line];
    if (kind === 'HEAD' || kind === 'PART') return line;
    if (kind === 'MEETING' || kind === 'ADOPTED') return null;
  }
  return null;
}

function lastClosing(kinds: readonly LineKind[], from: number, to: number): number | null {
  for (let line = to - 1; line > from; line--) {
    if (kinds[line] !== 'MEETING' && kinds[line] !== 'ADOPTED') continue;
    return kinds[line + 1] === 'DATE' ? line + 1 : line;
  }
  return null;
}

/** A head whose formula OCR has spoiled is still a resolution when numbered paragraphs or a closing follow it. */
function isLeftWithoutFormula(kinds: readonly LineKind[], words: readonly string[], head: number, next: number): boolean {
  for (let line = head + 1; line < next; line++) {
    if (kinds[line] === 'MEETING' || (kinds[line] === 'TEXT' && /^[1lI] ?\. \p{Lu}/u.test(words[line]!))) return true;
  }
  return false;
}

/** Whether all that stands above a text's first resolution is its masthead, and not the end of another. */
function isMasthead(kinds: readonly LineKind[], words: readonly string[], end: number): boolean {
  return words.slice(0, end).every((line, index) => kinds[index] !== 'MEETING' && kinds[index] !== 'ADOPTED' && kinds[index] !== 'TABLE' && line.length < 240 && !/^\d{1,3}\. \p{Lu}|[;,]$/u.test(line));
}

/** The date under "78th plenary meeting" closes the resolution above. */
function isOfClosing(kinds: readonly LineKind[], line: number): boolean {
  return kinds[line] === 'DATE' && kinds[line - 1] === 'MEETING';
}

const aboveHead: ReadonlySet<LineKind> = new Set([
  'MASTHEAD', 'ADOPTION_LINE', 'PROCEDURAL_NOTE', 'DATE', 'IMAGE', 'SYMBOL', 'JOB_NUMBER', 'PAGE_NUMBER', 'RULE',
]);

function isAboveHead(kind: LineKind): boolean {
  return aboveHead.has(kind);
}

function numberOf(words: string): string | null {
  const numbered = numberedHead.exec(words);
  if (numbered !== null) {
    // OCR reads the I of a session in Roman figures as l, 1 or a stroke.
    const number = numbered[1]!.replace(/\(.*\)/u, (session) => session.replace(/[l1!|]/gu, 'I'));
    return numbered[2] === undefined ? number : `${number} ${numbered[2]}`;
  }
  const [, number, year] = /(\d{1,4}) ?[([9]?((?:19|20)\d\d)[)\]]/u.exec(words) ?? [];
  return number !== undefined ? `${number} (${year})` : (/\d+(?:\/\d+)?/u.exec(words)?.[0] ?? null);
}

/** Whether a unit is the resolution of a canonical symbol. A session in Roman figures is often misread: there the number decides. */
export function isUnitOf(unit: Unit, symbol: string): boolean {
  if (unit.number === null) return false;
  const asked = partsOf(symbol.replace(/^.*RES\//u, ''));
  const own = partsOf(unit.part === null ? unit.number : `${unit.number} ${unit.part}`);
  if (asked.number !== own.number || (asked.part !== null && asked.part !== own.part)) return false;
  return asked.session === own.session || /\(/u.test(symbol);
}

function partsOf(number: string): { session: string | null; number: string; part: string | null } {
  const part = / ([A-Z])(?: |$)/u.exec(number)?.[1] ?? null;
  const slashed = /^(.+)\/(\d+)/u.exec(number);
  if (slashed !== null) return { session: slashed[1]!, number: slashed[2]!, part };
  return { session: lettersOf(/\((.*)\)/u.exec(number)?.[1] ?? '') || null, number: /^\d+/u.exec(number)?.[0] ?? number, part };
}
