import { languages, type Language, type Range } from '@resolute/schema';
import { fold, wordIndexAt, wordsOf, type Word } from '../words/index.ts';
import { numberWordsOf } from './languages.ts';

/** A number found in a text. */
export interface Numeral extends Range {
  readonly value: number;
}

interface Meaning {
  readonly cardinal: number | null;
  readonly ordinal: number | null;
}

interface Vocabulary {
  readonly meanings: ReadonlyMap<string, Meaning>;
  readonly links: ReadonlySet<string>;
  readonly suffixes: ReadonlySet<string>;
}

/** A language's single words; the written compounds ("quatre-vingt") are read by rule. */
function vocabulary(language: Language): Vocabulary {
  const words = numberWordsOf(language);
  const meanings = new Map<string, Meaning>();
  const add = (kind: keyof Meaning, value: number, forms: readonly string[]): void => {
    for (const form of forms.map(fold).filter((folded) => !folded.includes(' '))) {
      meanings.set(form, { cardinal: null, ordinal: null, ...meanings.get(form), [kind]: value });
      // A plural is read as its singular: "première et deuxième", "premières".
      if (kind === 'ordinal' && !form.endsWith('s')) meanings.set(`${form}s`, { cardinal: null, ordinal: value });
    }
  };
  for (const [value, forms] of words?.cardinals ?? []) add('cardinal', value, forms);
  for (const [value, forms] of words?.ordinals ?? []) add('ordinal', value, forms);
  return { meanings, links: new Set(words?.links.map(fold)), suffixes: new Set(words?.suffixes.map(fold)) };
}

const vocabularies = new Map(languages.map((language) => [language, vocabulary(language)]));

/** What has been read of a number: the thousands, what stands below them, and the last word's value. */
interface Reading {
  readonly thousands: number;
  readonly below: number;
  readonly last: number;
}

const empty: Reading = { thousands: 0, below: 0, last: 0 };

/** The reading with one more word, or null where that word cannot follow. */
function append(reading: Reading, value: number): Reading | null {
  const { thousands, below, last } = reading;
  if (value === 1000) return thousands === 0 ? { thousands: Math.max(below, 1) * 1000, below: 0, last: value } : null;
  if (value === 100) return below < 10 ? { thousands, below: Math.max(below, 1) * 100, last: value } : null;
  // quatre-vingt
  if (value === 20 && last === 4 && below % 100 === 4) return { thousands, below: below + 76, last: 80 };
  const room = below % 100;
  const carriesTeens = last === 60 || last === 80;
  // dix-sept, soixante-dix-neuf: "dix" takes 7 to 9
  const carriesUnits = last === 10 && value >= 7 && value <= 9;
  const fits = room === 0 || carriesUnits || (last >= 20 && last < 100 && value < (carriesTeens ? 20 : 10));
  if (!fits || (last !== 0 && value === 0)) return null;
  return { thousands, below: below + value, last: value };
}

interface Read {
  readonly numeral: Numeral;
  readonly ordinal: boolean;
}

/** The longest number in words or figures that starts with the word at `at`; `ordinal` asks for one whose last word is an ordinal. */
function readFrom(text: string, words: readonly Word[], at: number, { meanings, links, suffixes }: Vocabulary, ordinal: boolean): Numeral | null {
  const first = words[at];
  if (first === undefined) return null;
  if (isDigit(first.folded.charCodeAt(0))) {
    const figures = readFigures(text, first, words[at + 1], suffixes);
    return figures?.ordinal === ordinal ? figures.numeral : null;
  }
  let reading = empty;
  let found: Numeral | null = null;
  for (let index = at; index < words.length; index++) {
    const word = words[index];
    if (word === undefined || (index > at && !word.joined)) break;
    const meaning = meanings.get(word.folded);
    if (meaning === undefined) {
      if (reading === empty || !links.has(word.folded)) break;
      continue;
    }
    if (ordinal && meaning.ordinal !== null) {
      const closed = append(reading, meaning.ordinal);
      if (closed !== null) found = { start: first.start, end: word.end, value: closed.thousands + closed.below };
      break;
    }
    const next: Reading | null = meaning.cardinal === null ? null : append(reading, meaning.cardinal);
    if (next === null) break;
    reading = next;
    if (!ordinal) found = { start: first.start, end: word.end, value: reading.thousands + reading.below };
  }
  return found;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** "58", "58e", "58 e", "58°", "62nd". */
function readFigures(text: string, first: Word, next: Word | undefined, suffixes: ReadonlySet<string>): Read | null {
  const digits = /^\d+/.exec(first.folded)?.[0] ?? '';
  const value = Number(digits);
  const rest = first.folded.slice(digits.length);
  if (rest !== '') return suffixes.has(rest) ? { numeral: { start: first.start, end: first.end, value }, ordinal: true } : null;
  const degree = /^[°º]/.test(text.slice(first.end, first.end + 1));
  if (degree) return { numeral: { start: first.start, end: first.end + 1, value }, ordinal: true };
  const apart = next !== undefined && next.joined && suffixes.has(next.folded) && text.slice(first.end, next.start).trim() === '';
  return { numeral: { start: first.start, end: apart ? next.end : first.end, value }, ordinal: apart };
}

/** The whole string as one number, or null. */
function parse(written: string, language: Language, ordinal: boolean): number | null {
  const known = vocabularies.get(language);
  if (known === undefined) return null;
  const words = wordsOf(written);
  const numeral = readFrom(written, words, 0, known, ordinal);
  return numeral !== null && (words.at(-1)?.end ?? 0) <= numeral.end ? numeral.value : null;
}

/** "soixante-deuxième", "one hundred and third", "58e": 62, 103, 58. Case, accents, hyphens and blanks do not matter. */
export function parseOrdinal(words: string, language: Language): number | null {
  return parse(words, language, true);
}

/** "quatre-vingt-dix-neuf", "one hundred and three", "12". */
export function parseCardinal(words: string, language: Language): number | null {
  return parse(words, language, false);
}

/** The longest ordinal whose first word is the first at or after `offset`, or null. */
export function readOrdinal(text: string, language: Language, offset: number): Numeral | null {
  const known = vocabularies.get(language);
  if (known === undefined) return null;
  const words = wordsOf(text);
  return readFrom(text, words, wordIndexAt(words, offset), known, true);
}

/** Every ordinal of a text, longest first at each place: "soixante-deuxième" is one, not two. */
export function findOrdinals(text: string, language: Language): Numeral[] {
  const known = vocabularies.get(language);
  const found: Numeral[] = [];
  if (known === undefined) return found;
  const words = wordsOf(text);
  let end = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || word.start < end) continue;
    if (!known.meanings.has(word.folded) && !isDigit(word.folded.charCodeAt(0))) continue;
    const numeral = readFrom(text, words, at, known, true);
    if (numeral === null) continue;
    found.push(numeral);
    end = numeral.end;
  }
  return found;
}

/** "soixante-deuxième", "one hundred and third". In French the masculine: "premier". Values from 1 to 999,999. */
export function formatOrdinal(value: number, language: Language): string | null {
  return numberWordsOf(language)?.formatOrdinal(value) ?? null;
}

/** "soixante-deux", "one hundred and three". Values from 0 to 999,999. */
export function formatCardinal(value: number, language: Language): string | null {
  return numberWordsOf(language)?.formatCardinal(value) ?? null;
}
