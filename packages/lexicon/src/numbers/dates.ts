import { languages, type Language, type Range } from '@resolute/schema';
import { fold, wordsOf, type Word } from '../words/index.ts';
import { numberWordsOf } from './languages.ts';

/** A date found in a text. */
export interface FoundDate extends Range {
  /** ISO: `2003-12-23`, `2003-07`; the last day where the text gives several. */
  readonly date: string;
  /** The first day where the text gives several ("du 26 au 28 février 2002"), else null. */
  readonly from: string | null;
}

interface Calendar {
  readonly months: ReadonlyMap<string, number>;
  readonly rangeWords: ReadonlySet<string>;
}

const calendars = new Map<Language, Calendar>(
  languages.map((language) => {
    const words = numberWordsOf(language);
    const months = (words?.months ?? []).flatMap((forms, index) => forms.map((form) => [fold(form), index + 1] as const));
    return [language, { months: new Map(months), rangeWords: new Set(words?.rangeWords.map(fold)) }];
  }),
);

interface Day {
  readonly value: number;
  /** The index of its first word. */
  readonly at: number;
}

const ordinalEnding = /^(?:e|er|ere|st|nd|rd|th)$/;

/** The day that ends with the word at `at`: "23", "1er", "1 er", "23rd". */
function dayBefore(words: readonly Word[], at: number): Day | null {
  const word = words[at];
  if (word === undefined) return null;
  const previous = words[at - 1];
  if (ordinalEnding.test(word.folded) && word.joined && previous !== undefined && /^\d{1,2}$/.test(previous.folded)) {
    return dayBefore(words, at - 1);
  }
  const value = Number(/^(\d{1,2})(?:er|st|nd|rd|th)?$/.exec(word.folded)?.[1] ?? Number.NaN);
  return value >= 1 && value <= 31 ? { value, at } : null;
}

function yearOf(word: Word | undefined): number | null {
  return word !== undefined && /^(?:1[89]|20)\d\d$/.test(word.folded) ? Number(word.folded) : null;
}

/** Whether what stands between two words is short enough to be inside one date: ", ", ". ". */
function near(text: string, left: Word, right: Word): boolean {
  return /^[\s,.]{0,3}$/.test(text.slice(left.end, right.start));
}

interface Earlier {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  readonly at: number;
}

/** The first end of a range, read backwards from the word before its last end: "26 au", "29 juin au", "16 et". */
function earlierEnd(text: string, words: readonly Word[], day: Day, month: number, { months, rangeWords }: Calendar): Earlier | null {
  const current = words[day.at];
  let at = day.at - 1;
  const link = words[at];
  if (current === undefined || link === undefined) return null;
  const dashed = current.joined && /[-–‑]/.test(text.slice(link.end, current.start));
  if (!dashed) {
    if (!rangeWords.has(link.folded)) return null;
    at--;
  }
  const year = yearOf(words[at]);
  const named = months.get(words[year === null ? at : at - 1]?.folded ?? '');
  if (year !== null && named === undefined) return null;
  const start = dayBefore(words, at - (named === undefined ? 0 : 1) - (year === null ? 0 : 1));
  return start === null ? null : { day: start.value, month: named ?? month, year, at: start.at };
}

function iso(year: number, month: number, day: number | null): string {
  const head = `${year}-${String(month).padStart(2, '0')}`;
  return day === null ? head : `${head}-${String(day).padStart(2, '0')}`;
}

interface Found {
  readonly range: FoundDate;
  /** The index of the last word used. */
  readonly last: number;
}

function dateAt(text: string, words: readonly Word[], at: number, calendar: Calendar): Found | null {
  const monthWord = words[at];
  const month = calendar.months.get(monthWord?.folded ?? '');
  if (monthWord === undefined || month === undefined) return null;
  let last = at;
  let day = dayBefore(words, at - 1);
  const dayWord = words[at - 1];
  if (dayWord !== undefined && !near(text, dayWord, monthWord)) day = null;
  // "October 17, 2001": the day follows.
  const after = words[at + 1];
  const before = day === null;
  if (before && after !== undefined && /^\d{1,2}$/.test(after.folded) && yearOf(words[at + 2]) !== null) {
    day = dayBefore(words, at + 1);
    if (day !== null) last = at + 1;
  }
  const previous = words[last];
  const yearWord = words[last + 1];
  const year = yearOf(yearWord);
  if (previous === undefined || yearWord === undefined || year === null || !near(text, previous, yearWord)) return null;
  const earlier = day === null || last > at ? null : earlierEnd(text, words, day, month, calendar);
  const first = words[earlier?.at ?? (day === null ? at : Math.min(day.at, at))] ?? monthWord;
  return {
    range: {
      start: first.start,
      end: yearWord.end,
      date: iso(year, month, day?.value ?? null),
      from: earlier === null ? null : iso(earlier.year ?? year, earlier.month, earlier.day),
    },
    last: last + 1,
  };
}

/**
 * Every date of a text that has at least a month and a year: "23 décembre 2003", "1 er juillet 2005", "July 2003",
 * "du 26 au 28 février 2002". A range is one date from its first day's number to its year.
 */
export function findDates(text: string, language: Language): FoundDate[] {
  const calendar = calendars.get(language);
  const found: FoundDate[] = [];
  if (calendar === undefined) return found;
  const words = wordsOf(text);
  for (let at = 0; at < words.length; at++) {
    const date = dateAt(text, words, at, calendar);
    if (date === null) continue;
    found.push(date.range);
    at = date.last;
  }
  return found;
}

/** A date alone in its string ("23 décembre 2003", "July 2003") as ISO; null for anything else. */
export function parseDate(text: string, language: Language): string | null {
  const [date] = findDates(text, language);
  return date !== undefined && date.start === text.search(/\S/) && date.end === text.trimEnd().length ? date.date : null;
}

/** The number of a month by its name or abbreviation, 1 to 12, or null. */
export function parseMonth(name: string, language: Language): number | null {
  return calendars.get(language)?.months.get(fold(name)) ?? null;
}
