import type { FoundDate } from '@resolute/lexicon';
import type { Organ } from '@resolute/schema';
import { adoptedSymbol, type AdoptedKind } from './adopted-symbol.ts';
import { adopterAfter, adopterBefore, adopterBetween, type Adopter } from './organ-names.ts';
import { joinPinpoints, pinpointAfter, pinpointBefore, type Pinpoint } from './pinpoint.ts';
import type { Reference } from './reference.ts';
import { toWrittenNumber, writtenNumber, type WrittenNumber } from './written-number.ts';

/*
 * Resolutions and decisions cited by number. The keyword stands once before a whole list:
 * "ses résolutions 49/127 du 19 décembre 1994, 50/123 du 20 décembre 1995 et 52/189 du 18 décembre 1997".
 */
const keyword = /(?<![\p{L}\p{N}])(?<word>résolutions?|resolutions?|décisions?|decisions?)(?= )/giu;
const anyKeyword = /solution|cision/i;
const numberSign = /(?: n ?(?:°|os?)| Nos?\.)?/iuy;
const number = new RegExp(` ?${writtenNumber}`, 'uy');
const separator = /(?:,? (?:et|and|ou|or|ainsi que|as well as|puis|et de|et à)|,)(?= (?:S-|ES-)?\d)/uy;
const dateLead = /,? (?:\(|en date d(?:u|es) |datée? du |dated |adopté?e?s? (?:le |on )|of |du |le |on )?/uy;
const dateLink = /(?:,|,? et|,? and) (?:du |le |of |on )?/uy;
/** A title or a phrase between two numbers of one list: "5/1, sur la mise en place des institutions, et 5/2". */
const aside = /(?:[^;\d\n]|\d(?!\d?\/\d)){1,240}?(?=(?:,|,? et|,? and) (?:(?:S-|ES-)?\d{1,4}\/\d{1,3}(?![\d/])|\d{1,4}(?: [A-Z])? ?\((?:[IVXL]{1,7}|(?:19|20)\d\d)\)))/uy;
const otherKeyword = /(?:résolution|resolution|décision|decision|paragra|articles? |document)/iu;

interface Item {
  readonly start: number;
  readonly end: number;
  readonly number: WrittenNumber;
  date: string | null;
  /** "en date du 30 juillet 1999 et du 24 juillet 2001, respectivement": the dates after the first. */
  furtherDates: readonly string[];
  adopter: Adopter | null;
  pinpoint: Pinpoint | null;
  reach: number;
}

export interface Setting {
  readonly organ: Organ | null;
  /** The citing organ's session as a number, where it has one. */
  readonly session: number | null;
  /** The dates of the text, by where they start. */
  readonly dates: ReadonlyMap<number, FoundDate>;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The dates that are listed behind one: " et du 24 juillet 2001", ", 5 and 7 March 1996" has one alone. */
function readFurtherDates(text: string, at: number, dates: Setting['dates']): FoundDate[] {
  const further: FoundDate[] = [];
  for (let next = at; further.length < 8; ) {
    const link = matchAt(dateLink, text, next);
    const date = link === null ? undefined : dates.get(next + link[0].length);
    if (date === undefined) break;
    further.push(date);
    next = date.end;
  }
  return further;
}

/** What follows a number and belongs to it: date, adopter and pinpoint, in any order. */
function readTail(text: string, item: Item, { dates }: Setting): void {
  for (let clause = 0; clause < 4; clause++) {
    const at = item.reach;
    if (item.date === null) {
      const lead = matchAt(dateLead, text, at);
      const date = lead === null ? undefined : dates.get(at + lead[0].length);
      if (date !== undefined) {
        item.date = date.date;
        const further = readFurtherDates(text, date.end, dates);
        item.furtherDates = further.map((one) => one.date);
        item.reach = further.at(-1)?.end ?? date.end;
        continue;
      }
    }
    const adopter = item.adopter === null ? adopterAfter(text, at) : null;
    if (adopter !== null) {
      item.adopter = adopter.adopter;
      item.reach = adopter.end;
      continue;
    }
    const pinpoint = item.pinpoint === null ? pinpointAfter(text, at) : null;
    if (pinpoint === null) return;
    item.pinpoint = pinpoint;
    item.reach = pinpoint.end;
  }
}

function readItem(text: string, at: number, setting: Setting): Item | null {
  const found = matchAt(number, text, at);
  if (found === null) return null;
  const blank = found[0].startsWith(' ') ? 1 : 0;
  const end = at + found[0].length;
  const item: Item = { start: at + blank, end, number: toWrittenNumber(found.groups ?? {}), date: null, furtherDates: [], adopter: null, pinpoint: null, reach: end };
  readTail(text, item, setting);
  return item;
}

/** Whether a number alone, without keyword, can only be a resolution's. */
function isStrong({ session, year, roman }: WrittenNumber): boolean {
  return session !== null || year !== null || roman !== null;
}

/** Where the next number of a list begins after `at`, or null where the list ends. */
function nextNumber(text: string, at: number, plural: boolean): number | null {
  const direct = matchAt(separator, text, at);
  if (direct !== null) return at + direct[0].length;
  if (!plural) return null;
  const between = matchAt(aside, text, at);
  if (between === null || otherKeyword.test(between[0])) return null;
  const after = matchAt(separator, text, at + between[0].length);
  return after === null ? null : at + between[0].length + after[0].length;
}

function readList(text: string, at: number, plural: boolean, setting: Setting): Item[] {
  const items: Item[] = [];
  for (let next: number | null = at; next !== null; ) {
    const item = readItem(text, next, setting);
    if (item === null || (items.length > 0 && !isStrong(item.number))) break;
    items.push(item);
    next = nextNumber(text, item.reach, plural);
  }
  return items;
}

const adoptedLater = /[^;,\d]{1,200}?,? (?:qui a été )?(?:adoptées?|adopted)(?= (?:par|by) )/uy;

/** "la résolution 61/2 sur le renforcement des efforts adoptée par la Commission": the adopter stands behind the subject. */
function adopterBehindSubject(text: string, { reach, date }: Item): Adopter | null {
  const gap = date === null ? matchAt(adoptedLater, text, reach) : null;
  if (gap === null || otherKeyword.test(gap[0])) return null;
  const verb = gap[0].lastIndexOf(' ');
  return adopterAfter(text, reach + verb)?.adopter ?? null;
}

const datedLater = /,?[^;,\d]{1,140}, (?:en date d(?:u|es) |dated |of |du )/uy;

/** "5/2, sur le code de conduite, du 18 juin 2007": the date stands behind the subject. */
function dateBehindSubject(text: string, { reach }: Item, { dates }: Setting): FoundDate | null {
  const gap = matchAt(datedLater, text, reach);
  return gap === null || otherKeyword.test(gap[0]) ? null : (dates.get(reach + gap[0].length) ?? null);
}

/** Dates listed behind the last number are those of the numbers, in order. */
function shareDates(items: readonly Item[]): void {
  const last = items.at(-1);
  if (last?.date == null || last.furtherDates.length === 0 || last.furtherDates.length >= items.length) return;
  const dates = [last.date, ...last.furtherDates];
  items.slice(-dates.length).forEach((item, index) => (item.date = dates[index] ?? null));
}

/** One date or adopter may stand for the numbers before it: "57/250, 57/272 et 57/273 du 20 décembre 2002". */
function shareBackwards(items: readonly Item[]): void {
  for (let index = items.length - 2; index >= 0; index--) {
    const item = items[index];
    const next = items[index + 1];
    if (item === undefined || next === undefined) return;
    item.adopter ??= next.adopter;
    const { session, year, roman } = item.number;
    const together = item.reach === item.end && session === next.number.session && year === next.number.year && roman === next.number.roman;
    if (item.date === null && together) item.date = next.date;
  }
}

/** The resolutions and decisions of a text, in order. */
export function findAdopted(text: string, setting: Setting): Reference[] {
  const references: Reference[] = [];
  if (!anyKeyword.test(text)) return references;
  let done = 0;
  for (const found of text.matchAll(keyword)) {
    if (found.index < done) continue;
    const word = found.groups?.['word'] ?? '';
    const plural = /s$/i.test(word);
    const behind = found.index + word.length;
    const sign = matchAt(numberSign, text, behind)?.[0].length ?? 0;
    const between = adopterBetween(text, behind + sign);
    const items = readList(text, between?.end ?? behind + sign, plural, setting);
    const first = items[0];
    if (first === undefined) continue;
    const last = items.at(-1) ?? first;
    last.adopter ??= adopterBehindSubject(text, last);
    const later = last.date === null ? dateBehindSubject(text, last, setting) : null;
    if (later !== null) {
      last.date = later.date;
      last.reach = later.end;
    }
    shareDates(items);
    shareBackwards(items);
    const before = adopterBefore(text, found.index);
    const pinpoint = pinpointBefore(text, before?.start ?? found.index);
    const kind: AdoptedKind = /^r/i.test(word) ? 'RES' : 'DEC';
    for (const item of items) {
      const near = item.adopter ?? between?.adopter ?? (before?.start == null ? null : before.adopter);
      const certain = near !== null;
      const adopter = near ?? before?.adopter ?? null;
      const target = adoptedSymbol({ kind, number: item.number, adopter, certain, own: setting.organ, ownSession: setting.session, date: item.date });
      if (target === null && !isStrong(item.number)) continue;
      const start = item === first && between === null ? found.index : item.start;
      const pinpoints = joinPinpoints(item === first || items.length === 1 ? pinpoint : null, item.pinpoint);
      references.push({ start, end: item.end, target, pinpoint: pinpoints, date: item.date, title: null, name: null, reach: item.reach });
    }
    done = last.reach;
  }
  return references;
}
