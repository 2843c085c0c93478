export { type NamedDocument, symbolFromFileName } from './file-name.ts';
export { canonicalSymbol, formatSymbol, isValidSymbol, validateSymbol } from './format.ts';
export { ensureSymbol, parseSymbol } from './parse.ts';
export { fromSlug, slug } from './slug.ts';
export { SymbolError, type SymbolKind, type UnSymbol } from './symbol.ts';
export { symbolUrls, type SymbolUrls } from './urls.ts';
