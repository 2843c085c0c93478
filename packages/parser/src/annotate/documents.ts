import type { FoundDate } from '@resolute/lexicon';
import { canonicalSymbol } from '@resolute/schema';
import { pinpointAfter, pinpointBefore, joinPinpoints } from './pinpoint.ts';
import type { Reference } from './reference.ts';

/** Symbols written out: `A/58/98`, `A/C.2/54/2`, `S/RES/1325 (2000)`, `A/RES/217 A (III)`, `E/2010/27/Corr.1`. */
const word = String.raw`[A-Za-z\d]{1,14}(?:[.-](?![A-Z]{1,4}/)[A-Za-z\d]{1,8}){0,3}`;
const symbol = new RegExp(String.raw`(?<![\p{L}\p{N}/.])[A-Z]{1,8}\d{0,3}(?:/${word}){1,8}(?:(?: ?[A-Z](?![\p{L}’]))? ?\((?:(?:19|20)\d\d|(?:E?S-)?[IVXL]{1,8})\)| [A-Z](?![\p{L}\d’./]))?`, 'gu');
const suffix = /(?:,| et|, et| and|, and) (?:(?<kind>Add|Corr|Rev)\. ?(?<number>\d{1,3})|(?<more>\d{1,2})(?![\d/.-]\d|\p{L}| \p{L}{3,9} \d{4}))/uy;

/** Between a symbol and its pinpoint: the bracket it stands in, the part it is printed in. */
const volume = /(?: \((?:Partie|Part|Vol\.|vol\.) [IVX\d]{1,4}\))?\)?/uy;

/** "A/51/306 et Add.1", "S/18102 and Add.1 and 2": each suffix is a document of its own. */
function readSuffixes(text: string, base: Reference): Reference[] {
  const found: Reference[] = [];
  const stem = /^(?<stem>.+?)(?:\/(?<kind>Add|Corr|Rev)\.\d{1,3})?$/.exec(base.target ?? '')?.groups;
  let kind: string | undefined = stem?.['kind'];
  let at = base.end;
  for (let count = 0; count < 12; count++) {
    suffix.lastIndex = at;
    const match = suffix.exec(text);
    kind = match?.groups?.['kind'] ?? kind;
    const number = match?.groups?.['number'] ?? match?.groups?.['more'];
    const target = kind === undefined || number === undefined ? null : canonicalSymbol(`${stem?.['stem'] ?? ''}/${kind}.${number}`);
    if (match === null || target === null) break;
    const end = at + match[0].length;
    const length = match[0].length - match[0].search(/(?:Add|Corr|Rev|\d)/);
    found.push({ start: end - length, end, target, pinpoint: null, date: null, title: null, name: null, reach: end });
    at = end;
  }
  return found;
}

/** The documents of a text cited by their symbols, in order. */
export function findDocuments(text: string, dates: ReadonlyMap<number, FoundDate>): Reference[] {
  const references: Reference[] = [];
  if (!text.includes('/')) return references;
  for (const { 0: written, index } of text.matchAll(symbol)) {
    if (!/\d/.test(written)) continue;
    const whole = canonicalSymbol(written);
    const bare = whole === null ? written.replace(/ ?(?:[A-Z] ?)?\([^)]*\)$| [A-Z]$/, '') : written;
    const target = whole ?? canonicalSymbol(bare);
    if (target === null) continue;
    const end = index + bare.length;
    volume.lastIndex = end;
    const after = pinpointAfter(text, end + (volume.exec(text)?.[0].length ?? 0));
    const pinpoint = joinPinpoints(pinpointBefore(text, index), after);
    const dated = /^(?: du| of|,? en date du) /u.exec(text.slice(end, end + 14));
    const date = dated === null ? undefined : dates.get(end + dated[0].length);
    const base: Reference = { start: index, end, target, pinpoint, date: date?.date ?? null, title: null, name: null, reach: Math.max(after?.end ?? end, date?.end ?? end) };
    const suffixes = after === null ? readSuffixes(text, base) : [];
    references.push(base, ...suffixes);
  }
  return references;
}
