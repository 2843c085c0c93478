import type { Organ } from '../organ.ts';
import { romanValue } from './roman.ts';
import { SymbolError, type SymbolKind, type UnSymbol } from './symbol.ts';

/** The figures of a resolution or decision, as its series writes them behind "A/RES/". */
interface Series {
  readonly organ: Organ;
  readonly prefix: string;
  /** Whether the figures alone, as they are cited ("58/208", "1325 (2000)"), mean this series. Tried in order. */
  readonly claims: (figures: string) => boolean;
  /** Reads the figures; throws a SymbolError that says what is wrong. */
  readonly read: (figures: string) => Pick<UnSymbol, 'session' | 'number' | 'part' | 'year'>;
}

const letters = String.raw`[A-Z](?:(?: ?[-,&] ?| )(?:(?:AND|ET|TO|À|A) )?[A-Z])*`;
const part = String.raw`(?: ?\[?(${letters})\]?)?`;
const old = new RegExp(String.raw`^(\d+)${part} \((?:(E?S)-)?([IVXLC]+)\)${part}$`);
const recent = new RegExp(String.raw`^(E?S-)?(\d+)/(\d+)${part}$`);
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const dated = /^(\d+) \((\d{4})\)$/;

export const series: readonly Series[] = [
  {
    organ: 'HUMAN_RIGHTS_COUNCIL',
    prefix: 'A/HRC',
    claims: () => false,
    read(figures) {
      const [, kind, session, number, lettered] = match(recent, figures, 'A/HRC/RES/50/13');
      if (kind === 'ES-' || lettered) fail('The Human Rights Council has no emergency special sessions and no lettered resolutions.');
      return { session: `${kind ?? ''}${count(session)}`, number: count(number), part: null, year: null };
    },
  },
  {
    organ: 'SECURITY_COUNCIL',
    prefix: 'S',
    claims: (figures) => dated.test(figures),
    read(figures) {
      if (/^\d+$/.test(figures)) fail(`A resolution of the Security Council is written with its year: S/RES/${figures} (…).`);
      const [, number, year] = match(dated, figures, 'S/RES/1325 (2000)');
      return { session: null, number: count(number), part: null, year: yearFrom(1946, year) };
    },
  },
  {
    organ: 'ECONOMIC_AND_SOCIAL_COUNCIL',
    prefix: 'E',
    // Sessions of the Assembly were counted in Roman up to XXX, the Council's up to LXIII.
    claims: (figures) => /^(?:19|20)\d\d\//.test(figures) || (romanValue(/\(([IVXLC]+)\)/.exec(figures)?.[1] ?? '') ?? 0) > 30,
    read(figures) {
      if (old.test(figures)) {
        const { session, ...rest } = readOld(figures, 63);
        if (/S/.test(session)) fail('The Economic and Social Council has no special sessions of this kind.');
        return { session, ...rest };
      }
      const [, kind, year, number, lettered] = match(recent, figures, 'E/RES/1992/1');
      if (kind) fail('The Economic and Social Council counts its resolutions by year: E/RES/1992/1.');
      return { session: null, number: count(number), part: letterPart(lettered), year: yearFrom(1978, year) };
    },
  },
  {
    organ: 'GENERAL_ASSEMBLY',
    prefix: 'A',
    claims: () => true,
    read(figures) {
      if (old.test(figures)) return readOld(figures, 30);
      const [, kind, session, number, lettered] = match(recent, figures, 'A/RES/58/208');
      if (!kind && Number(session) < 31) fail(`Until session 30 the General Assembly counted in one series: A/RES/217 A (III); session ${Number(session)} has no such form.`);
      if (!kind && Number(session) > 999) fail(`The General Assembly has no session ${session}.`);
      return { session: `${kind ?? ''}${count(session)}`, number: count(number), part: letterPart(lettered), year: null };
    },
  },
];

/** Reads the figures of a series into a symbol of the kind. */
export function readFigures({ organ, read }: Series, kind: SymbolKind, figures: string, suffixes: readonly string[]): UnSymbol {
  return { kind, organ, ...read(figures), suffixes, path: [] };
}

function readOld(figures: string, lastSession: number) {
  const [, number, before, special, roman, behind] = match(old, figures, 'A/RES/217 A (III)');
  const value = romanValue(roman!);
  if (value === null || value > lastSession) fail(`"${roman}" is no session from I to ${lastSession === 30 ? 'XXX' : 'LXIII'}.`);
  return {
    session: `${special ? `${special}-` : ''}${roman}`,
    number: count(number),
    part: letterPart(before ?? behind),
    year: null,
  };
}

function match(pattern: RegExp, figures: string, example: string): readonly (string | undefined)[] {
  return pattern.exec(figures) ?? fail(`"${figures}" cannot be read; the form is ${example}.`);
}

function count(digits: string | undefined): string {
  const number = digits?.replace(/^0+/, '');
  if (!number || number.length > 6) fail(`"${digits}" is no number of a session or a resolution.`);
  return number;
}

function yearFrom(first: number, digits: string | undefined): number {
  const year = Number(digits);
  if (!(year >= first && year < 2100)) fail(`"${digits}" is no year from ${first} on.`);
  return year;
}

/** "B" -> `B`; "A-D", "A to D", "A, B, C and D" -> `A-D`. */
function letterPart(text: string | undefined): string | null {
  if (!text) return null;
  const [first, last] = [text[0]!, text.at(-1)!];
  if (text.length === 1) return first;
  const isSpan = /^[A-Z](?:-| (?:TO|À|A) )[A-Z]$/.test(text);
  const isList = text.split(/ ?[,&] ?(?:AND |ET )?| (?:AND|ET) /).join('') === alphabet.slice(alphabet.indexOf(first), alphabet.indexOf(last) + 1);
  if (last <= first || !(isSpan || isList)) fail(`"${text}" are no parts in order, such as A-D.`);
  return `${first}-${last}`;
}

function fail(reason: string): never {
  throw new SymbolError(reason);
}
