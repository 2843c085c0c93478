import { ensureSymbol, formatSymbol, type Language, SymbolError } from '@resolute/schema';
import type { DocumentRecord } from '@resolute/store';
import type { Context } from './context.ts';
import { InvalidSymbolError, NotFoundError } from './schema/error.ts';

/** At most this many symbols are suggested for one that is not there. */
const suggestions = 5;

/**
 * The resolution of a symbol in any written form; without a language, in its original one.
 * Throws InvalidSymbolError for what is no symbol, NotFoundError for one that is not stored.
 */
export async function findResolution(
  written: string,
  language: Language | undefined,
  { store, loaders }: Context,
): Promise<DocumentRecord> {
  const symbol = understand(written);
  const editions = await loaders.editions.load(symbol);
  const found = language === undefined ? editions[0] : editions.find((edition) => edition.language === language);
  if (found) return found;
  throw new NotFoundError(symbol, {
    languages: editions.map((edition) => edition.language),
    suggestions: editions.length > 0 ? [] : await store.similarSymbols(symbol, suggestions),
  });
}

/** The canonical symbol of a written form. Throws an InvalidSymbolError. */
function understand(written: string): string {
  try {
    return formatSymbol(ensureSymbol(written));
  } catch (error) {
    throw error instanceof SymbolError ? new InvalidSymbolError(written, error.message) : error;
  }
}
