import { readDocument, splitSuffixes } from './document.ts';
import { readFigures, series } from './series.ts';
import { SymbolError, type UnSymbol } from './symbol.ts';
import { readWritten } from './written.ts';

const longest = 200;
const prefixed = /^(A\/HRC|[ASE])\/(RES|DEC)(?:\/(.*))?$/s;
const ofText = /^(?:ADD|CORR|REV|AMEND)\.\d+$/;

/**
 * Reads a symbol in any written form: `A/RES/58/208`, `a/res/217(iii)`, "resolution 58/208", "217 A (III)", "décision
 * 1995/313", "3419 A to D (XXX)", an address of undocs.org. Figures alone are the General Assembly's, unless their form
 * is another organ's: "1325 (2000)", "1995/313". Throws a {@link SymbolError} that says why it cannot be read.
 */
export function ensureSymbol(written: string): UnSymbol {
  if (written.length > longest) throw new SymbolError(`A symbol has no more than ${longest} characters.`);
  const { plain, isDecision, organ } = readWritten(written);
  if (plain === '') throw new SymbolError('The symbol is empty.');

  const [, prefix, word, behind] = prefixed.exec(plain) ?? [];
  if (prefix && word) {
    const own = series.find((entry) => entry.prefix === prefix)!;
    if (word === 'DEC' && own.organ === 'SECURITY_COUNCIL') throw new SymbolError('Decisions of the Security Council have no symbol.');
    const { rest, suffixes } = splitSuffixes(behind ?? '', ofText);
    return readFigures(own, word === 'DEC' ? 'DECISION' : 'RESOLUTION', rest, suffixes);
  }
  if (/^(?:E?S-)?\d/.test(plain)) {
    const cited = series.find((entry) => (organ ? entry.organ === organ : entry.claims(plain)))!;
    if (isDecision && cited.organ === 'SECURITY_COUNCIL') throw new SymbolError('Decisions of the Security Council have no symbol.');
    return readFigures(cited, isDecision ? 'DECISION' : 'RESOLUTION', plain, []);
  }
  return readDocument(plain);
}

/** {@link ensureSymbol}, with null where the symbol cannot be read. */
export function parseSymbol(written: string): UnSymbol | null {
  try {
    return ensureSymbol(written);
  } catch (error) {
    if (error instanceof SymbolError) return null;
    throw error;
  }
}
