import type { Organ } from '../organ.ts';
import { SymbolError, type UnSymbol } from './symbol.ts';

const body = /^[A-Z]{1,8}$/;
const segment = /^(?:[A-Z]{1,12}(?:\.\d+)?|(?:E?S-)?\d+|[A-Z]{1,12}-\d+|\d+-[A-Z])$/;
const suffix = /^(ADD|CORR|REV|AMEND|L|PV|SR)\.(\d+)$/;

/** The words that are not written in capitals alone. */
const written: Readonly<Record<string, string>> = { ADD: 'Add', CORR: 'Corr', REV: 'Rev', AMEND: 'Amend', SUB: 'Sub' };

/** Takes the suffixes off a symbol in capitals: `A/58/483/ADD.3` -> `A/58/483` and `["Add.3"]`. */
export function splitSuffixes(plain: string, kinds = suffix): { readonly rest: string; readonly suffixes: readonly string[] } {
  const segments = plain.split('/');
  let end = segments.length;
  while (end > 1 && kinds.test(segments[end - 1]!)) end--;
  return { rest: segments.slice(0, end).join('/'), suffixes: segments.slice(end).map(writeSegment) };
}

/** Reads the symbol of a document that is neither resolution nor decision; throws a SymbolError. */
export function readDocument(plain: string): UnSymbol {
  const { rest, suffixes } = splitSuffixes(plain);
  const path = rest.split('/').map(writeSegment);
  if (!body.test(path[0]!)) throw new SymbolError(`A symbol begins with a body's letters, such as A, S or E, not with "${path[0]}".`);
  if (path.length + suffixes.length < 2) throw new SymbolError(`"${plain}" has no stroke: a symbol is written like A/58/98.`);
  const wrong = path.find((part) => !segment.test(part.toUpperCase()));
  if (wrong !== undefined) throw new SymbolError(wrong === '' ? 'There is nothing between two strokes.' : `"${wrong}" is no part of a symbol.`);
  if (!/\d/.test(plain)) throw new SymbolError(`"${plain}" has no number.`);

  const session = path.length + suffixes.length > 2 && /^(?:E?S-\d+|\d{1,3})$/.test(inBody(path)[0] ?? '') ? inBody(path)[0]! : null;
  const isSession = session !== null && (inBody(path).length > 1 || /^(?:L|PV|SR)\./.test(suffixes[0] ?? ''));
  const year = path.find((part) => /^(?:19[4-9]|20)\d\d$|^20\d\d$/.test(part));
  const last = inBody(path).at(-1);
  return {
    kind: 'DOCUMENT',
    organ: organOf(path),
    session: isSession ? session : null,
    number: last && /^\d+$/.test(last) && !(isSession && inBody(path).length === 1) ? last : null,
    part: null,
    year: path.length > 2 && year && year !== last ? Number(year) : null,
    suffixes,
    path,
  };
}

/** What stands behind the organ's letters and those of its bodies: `A/C.2/54/2` -> `54`, `2`. */
function inBody(path: readonly string[]): readonly string[] {
  const start = path.findIndex((part) => /^(?:E?S-)?\d/.test(part));
  return start < 0 ? [] : path.slice(start);
}

function organOf(path: readonly string[]): Organ | null {
  if (path[0] === 'A') return path[1] === 'HRC' ? 'HUMAN_RIGHTS_COUNCIL' : 'GENERAL_ASSEMBLY';
  if (path[0] === 'S') return 'SECURITY_COUNCIL';
  return path[0] === 'E' ? 'ECONOMIC_AND_SOCIAL_COUNCIL' : null;
}

function writeSegment(part: string): string {
  const [word, ...rest] = part.split('.');
  return [written[word!] ?? word, ...rest.map((number) => number.replace(/^0+(?=\d)/, ''))].join('.');
}
