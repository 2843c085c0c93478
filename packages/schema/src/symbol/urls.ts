import type { Language } from '../language.ts';
import { formatSymbol } from './format.ts';
import { parseSymbol } from './parse.ts';
import type { UnSymbol } from './symbol.ts';

/** Where the United Nations keeps a document. */
export interface SymbolUrls {
  /** For people. */
  readonly undocs: string;
  readonly docs: string;
  /** The file itself; where there is none the server answers 200 with an empty body. */
  readonly pdf: string;
  readonly doc: string;
}

/** The official addresses of a document in a language; null for decisions, which have no symbol, and for what is no symbol. */
export function symbolUrls(symbol: string, language: Language): SymbolUrls | null {
  const parsed = parseSymbol(symbol);
  if (!parsed || parsed.kind === 'DECISION') return null;
  const address = encodeURI(addressOf(parsed));
  const file = `https://documents.un.org/api/symbol/access?s=${address}&l=${language}&t=`;
  return {
    undocs: `https://undocs.org/${language}/${address}`,
    docs: `https://docs.un.org/${language}/${address}`,
    pdf: `${file}pdf`,
    doc: `${file}doc`,
  };
}

/** Addresses have no blanks: `A/RES/57/270B`. The parts of a resolution before 1976 are one file: `A/RES/217(III)`. */
function addressOf(symbol: UnSymbol): string {
  const isOld = symbol.kind === 'RESOLUTION' && /[IVXLC]$/.test(symbol.session ?? '');
  return formatSymbol(isOld ? { ...symbol, part: null } : symbol).replaceAll(' ', '');
}
