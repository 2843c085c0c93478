import { ensureSymbol } from './parse.ts';
import { SymbolError, type UnSymbol } from './symbol.ts';

const prefixes: Readonly<Record<string, string>> = {
  GENERAL_ASSEMBLY: 'A',
  SECURITY_COUNCIL: 'S',
  ECONOMIC_AND_SOCIAL_COUNCIL: 'E',
  HUMAN_RIGHTS_COUNCIL: 'A/HRC',
};

/** The canonical form: `A/RES/58/208`, `A/RES/217 A (III)`, `S/RES/1325 (2000)`, `A/DEC/58/527`, `A/58/483/Add.3`. */
export function formatSymbol(symbol: UnSymbol): string {
  return [...symbol.path, ...formatFigures(symbol), ...symbol.suffixes].join('/');
}

function formatFigures({ kind, organ, session, number, part, year }: UnSymbol): string[] {
  if (kind === 'DOCUMENT') return [];
  const start = `${prefixes[organ ?? '']}/${kind === 'DECISION' ? 'DEC' : 'RES'}`;
  const lettered = part ? `${number} ${part}` : `${number}`;
  if (organ === 'SECURITY_COUNCIL') return [start, `${lettered} (${year})`];
  if (session && /[IVXLC]$/.test(session)) return [start, `${lettered} (${session})`];
  return [start, session ?? `${year}`, lettered];
}

/** The canonical form of a symbol in any written form; null where it cannot be read. */
export function canonicalSymbol(written: string): string | null {
  try {
    return formatSymbol(ensureSymbol(written));
  } catch (error) {
    if (error instanceof SymbolError) return null;
    throw error;
  }
}

/** Why the text is not a canonical symbol; null where it is one. */
export function validateSymbol(text: string): string | null {
  try {
    const canonical = formatSymbol(ensureSymbol(text));
    return canonical === text ? null : `It is written ${canonical}.`;
  } catch (error) {
    if (error instanceof SymbolError) return error.message;
    throw error;
  }
}

/** Whether the text is a symbol in its canonical form. */
export function isValidSymbol(text: string): boolean {
  return validateSymbol(text) === null;
}
