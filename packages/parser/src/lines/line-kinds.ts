import type { Drafting } from '@resolute/lexicon';
import { apostrophe, apostrophes, foldApostrophes } from '@resolute/schema';
import { isWithin, lettersOf } from './fold.ts';
import type { Line } from './line.ts';

/** What a line is by its own look. TEXT is all that only its place can tell. */
export type LineKind =
  | 'RULE'
  | 'IMAGE'
  | 'TABLE'
  | 'JOB_NUMBER'
  | 'PAGE_NUMBER'
  | 'SYMBOL'
  | 'FORMULA'
  | 'HEAD'
  | 'PART'
  | 'MEETING'
  | 'ADOPTED'
  | 'VOTE'
  | 'MASTHEAD'
  | 'ADOPTION_LINE'
  | 'PROCEDURAL_NOTE'
  | 'ANNEX'
  | 'DATE'
  | 'TEXT';

interface Recogniser {
  readonly kind: LineKind;
  /** Longest line it looks at, in code units: what it looks for is never longer. */
  readonly most: number;
  readonly test: (words: string, line: Line, drafting: Drafting) => boolean;
}

const matches = (pattern: RegExp) => (words: string) => pattern.test(words);

/** In order: the first that knows the line names it. */
const recognisers: readonly Recogniser[] = [
  { kind: 'RULE', most: 400, test: matches(/^(?:(?:\\?[_—–]){4,}|[-=]{8,}(?: [-=]+)*|(?:\* ){3,}\*?)$/u) },
  { kind: 'IMAGE', most: 200, test: matches(/^<!--.*-->$/u) },
  { kind: 'TABLE', most: Infinity, test: (words) => words.startsWith('|') && words.endsWith('|') && words.length > 2 },
  { kind: 'JOB_NUMBER', most: 60, test: matches(/^(?:\*?\d{6,7}\*?|\d{2}-\d{4,6}(?: ?\([A-Z]\).{0,40})?(?: +[\dO]{6})?(?: +\*?\d{7}\*?)?(?: +\d{1,3}\/\d{1,3})?|\d{1,3}\/\d{1,3} +\d{2}-\d{4,6})$/u) },
  // Marked as a heading, "26/24" is a resolution's number.
  { kind: 'PAGE_NUMBER', most: 12, test: (words, line) => line.markStart === line.start && /^(?:[-–—] ?)?\d{1,3}(?: ?\/ ?\d{1,3})?(?: ?[-–—])?$/u.test(words) },
  { kind: 'MASTHEAD', most: 60, test: (words, _, drafting) => /^[AES]\/[A-Z\d/.-]+\d (?=\d)/u.test(words) && drafting.date.test(words) },
  { kind: 'SYMBOL', most: 40, test: matches(/^(?:[AESZ][/IJ ]? ?(?:[A-Z]{1,4}[/IJ.\d]{1,3} ?)?[/IJ]?\d{1,4}[/IJ]\d{1,4}(?: [A-Z])?|[AES]\/[A-Z\d/.-]*\d(?: ?\([\dIVXLS-]+\))?)$/u) },
  { kind: 'MASTHEAD', most: 400, test: (words, _, drafting) => drafting.masthead.some((pattern) => pattern.test(words)) },
  { kind: 'MASTHEAD', most: 60, test: isOrganName },
  { kind: 'FORMULA', most: 60, test: isEnactingFormula },
  { kind: 'HEAD', most: 600, test: isResolutionHead },
  { kind: 'PART', most: 3, test: matches(/^[A-Z]\.?$/u) },
  { kind: 'MEETING', most: 120, test: (words, _, drafting) => drafting.meeting.test(words) },
  { kind: 'ADOPTION_LINE', most: 300, test: (words, _, drafting) => drafting.adoptionLine.test(words) },
  { kind: 'ADOPTED', most: 500, test: (words, _, drafting) => drafting.adopted.test(words) },
  { kind: 'PROCEDURAL_NOTE', most: 400, test: (words, _, drafting) => drafting.proceduralNote.test(words) },
  { kind: 'VOTE', most: 2000, test: (words, _, drafting) => drafting.vote.headings.test(words) },
  { kind: 'ANNEX', most: 160, test: (words, _, drafting) => drafting.annex.test(words) },
  { kind: 'DATE', most: 40, test: (words, _, drafting) => drafting.date.exec(words)?.[0].length === words.replace(/[.,]$/u, '').length },
];

export function kindOfLine(words: string, line: Line, drafting: Drafting): LineKind {
  for (const { kind, most, test } of recognisers) {
    if (words.length <= most && test(words, line, drafting)) return kind;
  }
  return 'TEXT';
}

/** A line's words with blanks folded, apostrophes made one and accents on their letters; most lines need neither, and are only pointed at. */
export function wordsOf(source: string, line: Line): string {
  const words = source.slice(line.start, line.end);
  return unfolded.test(words) ? foldApostrophes(words).replace(/\s+/gu, ' ').normalize('NFC') : words;
}

const unfolded = new RegExp(`[${apostrophes.replace(apostrophe, '')}\u0300-\u036f]|[^\\S ]|  `, 'u');

function isEnactingFormula(words: string, _: Line, drafting: Drafting): boolean {
  if (/^\p{Ll}|[;.]$/u.test(words)) return false;
  const letters = lettersOf(words);
  return letters.length > 8 && formulaLetters(drafting).some(({ whole }) => isWithin(letters, whole, whole.length >> 3));
}

/** The organ's name without its article stands in mastheads and at the heads of pages; the formula always has the article. */
function isOrganName(words: string, _: Line, drafting: Drafting): boolean {
  if (/^\p{Ll}|[;.,]$/u.test(words)) return false;
  const letters = lettersOf(words);
  return letters.length > 8 && formulaLetters(drafting).some(({ whole, name }) => letters.length < whole.length && isWithin(letters, name, 1));
}

interface FormulaLetters {
  readonly whole: string;
  /** Without the article. */
  readonly name: string;
}

const lettersOfFormulas = new WeakMap<Drafting, readonly FormulaLetters[]>();

function formulaLetters(drafting: Drafting): readonly FormulaLetters[] {
  let letters = lettersOfFormulas.get(drafting);
  if (letters === undefined) {
    letters = drafting.enactingFormulas.map(({ words }) => ({ whole: lettersOf(words), name: lettersOf(words.replace(/^\p{L}+[’ ]/u, '')) }));
    lettersOfFormulas.set(drafting, letters);
  }
  return letters;
}

/**
 * The line that opens a resolution: "61/105. Title", "1294 (XIII). Title", "72/309." with its title below, "26/24" as a
 * heading, "Résolution 1943 (2010)". In running text a number at a line's start goes on with a date or a comma.
 */
export const numberedHead =
  /^(?:(\d{1,4}\/\d{1,4}|(?:S|ES)-\d{1,2}\/\d{1,3}|\d{1,4} ?\((?:(?:S|ES)-)?[IVXLCDHl1!|.]{1,8}\))(?: ?([A-Z](?:[-–][A-Z])?))?)(?: ?[.·] ?(?= |$|[^\d\s])| *$| (?=\p{Lu}))/u;

function isResolutionHead(words: string, line: Line, drafting: Drafting): boolean {
  if (drafting.resolutionHead.test(words)) return true;
  const match = numberedHead.exec(words);
  if (match === null) return false;
  const marked = line.markStart < line.start;
  const stopped = /[.·]\s*$/u.test(match[0]);
  return stopped || ((marked || line.gap) && (words.length > match[0].length || marked || line.gap));
}
