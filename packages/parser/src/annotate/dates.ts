import { findDates, type FoundDate } from '@resolute/lexicon';
import type { Language } from '@resolute/schema';

/** A date has a year: texts without one need no reading. */
const year = /(?:1[89]|20)\d\d/;
const day = /\d|\p{L}{3}/gu;

/** The dates of a text, none inside another: "17 December 1992 and 19 January 1993" are two. */
export function readDates(text: string, language: Language): FoundDate[] {
  const dates: FoundDate[] = [];
  if (!year.test(text)) return dates;
  for (const date of findDates(text, language)) {
    const end = dates.at(-1)?.end ?? 0;
    if (date.start >= end) {
      dates.push(date);
      continue;
    }
    day.lastIndex = end + link(text, end);
    const start = day.exec(text)?.index ?? date.start;
    if (start < date.end) dates.push({ ...date, start, from: null });
  }
  return dates;
}

const links = /^[\s,]*(?:(?:et|and|au|to|du|le|of|on)\s+){0,3}/iu;

function link(text: string, at: number): number {
  return links.exec(text.slice(at, at + 24))?.[0].length ?? 0;
}
