import type { Drafting } from '@resolute/lexicon';
import type { Range } from '@resolute/schema';
import { Quotations } from './quotations.ts';
import { fromRaised } from './raised.ts';

/** A place where a note may be called: a range of a strand's text, its glyph, and what it would cost to be wrong about it. */
export interface CallCandidate extends Range {
  readonly glyph: string;
  /** The number, where the glyph is one. */
  readonly number: number | null;
  /** The numbers that its glyph is most often made of. */
  readonly likely?: readonly number[];
  /** Cost of taking it for a call: how unlike a call it looks. */
  readonly take: number;
  /** Cost of leaving it in the text: how unlike anything else it looks. */
  readonly leave: number;
}

/** Without one of these a text has no call. */
const glyphs = /[\d⁰¹²³⁴-⁹’'?®°*“”"™©£¢§¥^!›»]/u;

/** What may stand right before a glued number: a word or a closing mark, and behind these a stop. "0,7" and "5.3" are numbers of the text. */
const word = String.raw`[\p{L})»”"’\]%]`;
const stopBehindWord = String.raw`(?:[\p{L})»”"’\]%]|\d[\d/)])[;:]|(?:[\p{L})»”"’\]%]|(?<!\d)[12]\d{3})[.,]`;
const end = String.raw`(?=[\s,;:.)»·]|$)`;

/** One pattern for all: raised digits, digits glued or loose, digits with a slash, and glyphs that OCR makes of a raised digit. */
const possible = new RegExp(
  [
    String.raw`([⁰¹²³⁴-⁹]{1,3})`,
    String.raw`(?<=[\p{L}\p{N})»”"’%.,;:]) ?(\d{1,3} ?\/)${end}`,
    String.raw`(?<=${word}(?<=..)|${stopBehindWord})(\d{1,3}(?: \d(?= \p{Ll}))?)(?![.,]\d)${end}`,
    String.raw`(?<=[\p{L}\d)»”"’\]%.,;:]) (\d{1,2} \d|\d{1,3})(?![.,]\d)(?= ?[,;:.)·]| [\p{L}«“(]|$)`,
    String.raw`(?<=[\p{L})»”\d][,;:.]? ?)([’'?®°*“”"™©£¢§¥^!›»¹]{1,3})${end}`,
  ].join('|'),
  'gu',
);

const wordBefore = /([\p{L}’]+)[\s,;:.)»”]*$/u;

/** Finds the possible calls in a strand, in order. */
export function findCallCandidates(text: string, drafting: Drafting): CallCandidate[] {
  const found: CallCandidate[] = [];
  if (!glyphs.test(text)) return [];
  const quotations = new Quotations(text);
  possible.lastIndex = 0;
  for (let match = possible.exec(text); match !== null; match = possible.exec(text)) {
    const [whole, raised, slashed, glued, loose, glyph] = match;
    const start = match.index + (whole.length - whole.trimStart().length);
    const end = match.index + whole.length;
    const word = wordBefore.exec(text.slice(Math.max(0, start - 40), start))?.[1] ?? '';
    const candidate = { start, end, glyph: text.slice(start, end) };
    if (raised !== undefined) found.push({ ...candidate, number: fromRaised(raised), take: 0, leave: 6 });
    else if (slashed !== undefined) found.push({ ...candidate, number: Number.parseInt(slashed, 10), take: 0, leave: 5 });
    else if (glued !== undefined) found.push(gluedNumber(text, candidate, Number(glued.replace(' ', ''))));
    else if (loose !== undefined) found.push(looseNumber(text, behindNumber(candidate, word, drafting), word, drafting));
    else if (glyph !== undefined) {
      const spoiled = spoiledGlyph(text, candidate, glyph, word, drafting, quotations);
      if (spoiled !== null) found.push(spoiled);
    }
  }
  return found;
}

interface Loose extends Range {
  readonly glyph: string;
  /** Whether the number that a word has of its own stands before it. */
  readonly behindNumber: boolean;
}

/** "17 7" may be 177 with a blank in it; in "Action 21 2 ," the call is the last figure. */
function behindNumber(candidate: Range & { glyph: string }, word: string, drafting: Drafting): Loose {
  const blank = candidate.glyph.indexOf(' ');
  if (blank < 0 || !isNumbered(word.replace(/^.*’/u, ''), drafting)) return { ...candidate, behindNumber: false };
  return { start: candidate.start + blank + 1, end: candidate.end, glyph: candidate.glyph.slice(blank + 1), behindNumber: true };
}

/** Whether a word has a number of its own behind it; its accents may be lost. */
function isNumbered(word: string, { numberedThings }: Drafting): boolean {
  const lower = word.toLowerCase();
  return numberedThings.has(word) || numberedThings.has(lower) || withoutAccents(numberedThings).has(lower);
}

const foldedSets = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

function withoutAccents(words: ReadonlySet<string>): ReadonlySet<string> {
  let folded = foldedSets.get(words);
  if (folded === undefined) {
    folded = new Set(Array.from(words, (word) => word.normalize('NFD').replace(/\p{M}/gu, '')));
    foldedSets.set(words, folded);
  }
  return folded;
}

/** "la présente résolution 12" is not resolution 12. */
const demonstrative = /(?:présente|cette|ladite|present|this|said) \p{L}+ $/iu;

/** A year may bear a call: "du 31 décembre 2009 1 ,". */
const yearBefore = /(?<!\d)(?:1[89]|20)\d\d $/u;

/** "expert5 de" may be "experts de" as well as a call: a figure that letters look like, inside a sentence, says little. */
function gluedNumber(text: string, candidate: Range & { glyph: string }, number: number): CallCandidate {
  const mayBeLetter = /^[1580]$/u.test(candidate.glyph) && /^ \p{Ll}/u.test(text.slice(candidate.end, candidate.end + 2)) && /\p{L}/u.test(text[candidate.start - 1] ?? '');
  return mayBeLetter ? { ...candidate, number, take: 0.5, leave: 0.6 } : { ...candidate, number, take: 0, leave: 4 };
}

function looseNumber(text: string, candidate: Loose, word: string, drafting: Drafting): CallCandidate {
  const number = Number(candidate.glyph.replace(' ', ''));
  const before = text[candidate.start - 2] ?? '';
  const after = text.slice(candidate.end, candidate.end + 16);
  const last = word.replace(/^.*’/u, '');
  // "paragraphe 4 ;", "les 16 et 17 octobre", "2 500 dollars", "20 pour cent": numbers of the text itself.
  const stopped = /[,;:.]/u.test(before);
  const counts =
    (!candidate.behindNumber && !demonstrative.test(text.slice(Math.max(0, candidate.start - 30), candidate.start)) && isNumbered(last, drafting) && (!stopped || before === '.')) ||
    (/\d/u.test(before) && !candidate.behindNumber && !yearBefore.test(text.slice(Math.max(0, candidate.start - 8), candidate.start))) ||
    drafting.countedThings.test(after) ||
    // "425 (1978)" is a resolution.
    /^ ?\(\s?(?:19|20)\d\d\)/u.test(after) ||
    drafting.date.test(text.slice(candidate.start, candidate.end + 20));
  const closes = /^ ?[,;:.)·]/u.test(after);
  return { ...candidate, number, take: counts ? 4 : 0.4, leave: counts ? 0 : closes || stopped ? 1.5 : 1.2 };
}

/** What OCR makes of a raised digit, as it was seen. */
const lookalikes: Readonly<Record<string, readonly number[]>> = { '!': [1], '’': [1, 7], '?': [2], '®': [3, 5, 6, 8, 9], '*': [4], '“': [4], '”': [7], '‘': [4], '°': [9, 0], '™': [10, 11, 14] };

function likelyNumbers(glyph: string): readonly number[] {
  return lookalikes[glyph] ?? [];
}

function spoiledGlyph(text: string, candidate: Range & { glyph: string }, glyph: string, word: string, drafting: Drafting, quotations: Quotations): CallCandidate | null {
  const previous = text[candidate.start - 1] ?? '';
  const rest = text.slice(candidate.end, candidate.end + 2);
  const closes = /^ ?[,;:.)]/u.test(rest) || rest === '';
  const behindStop = /[,;:.]/u.test(previous);
  const unread = { ...candidate, number: fromRaised(glyph), likely: likelyNumbers(glyph) };
  if (/^[®™©£¢§¥^¹]/u.test(glyph)) return { ...unread, take: 0.2, leave: 2.5 };
  const isQuote = /^[“”"»]/u.test(glyph);
  // A quotation mark that closes what an earlier one opened is no call.
  if (glyph.startsWith('»') || (isQuote && glyph !== '“' && quotations.openBefore(candidate.start) > 0)) return null;
  if (previous === ' ') return detachedGlyph(text, unread, glyph, closes);
  if (/^[°*]/u.test(glyph)) return /\d/u.test(previous) ? null : { ...unread, take: 0.3, leave: 2 };
  if (/^[?!›’']/u.test(glyph) && behindStop) return { ...unread, take: 0.3, leave: 1.5 };
  if (/^[’']/u.test(glyph)) {
    if (drafting.elisions.has(word.toLowerCase())) return null;
    return { ...unread, take: closes ? 0.3 : 0.6, leave: closes ? 1.5 : 0.9 };
  }
  if (/^[?!›]/u.test(glyph)) return rest === '' ? null : { ...unread, take: closes ? 0.3 : 1, leave: closes ? 2 : 0.6 };
  const sure = behindStop || closes;
  return { ...unread, take: sure ? 0.3 : 0.6, leave: sure ? 1.8 : 1.2 };
}

/** A glyph between blanks: a call where a stop is behind it, less surely before a word; "?" and "!" may close a sentence. */
function detachedGlyph<T extends Range>(text: string, unread: T, glyph: string, closes: boolean): (T & Pick<CallCandidate, 'take' | 'leave'>) | null {
  const atEnd = unread.end === text.length;
  if (/^[?!]/u.test(glyph) && (atEnd || !closes)) return null;
  if (closes) return { ...unread, take: 0.5, leave: 1 };
  const isOpening = /^[“"]/u.test(glyph) && /[”"]/u.test(text.slice(unread.end));
  return isOpening || !/^ \p{Ll}/u.test(text.slice(unread.end, unread.end + 2)) ? null : { ...unread, take: 0.7, leave: 0.8 };
}
