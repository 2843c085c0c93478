import { queryOptions } from '@tanstack/react-query';
import { isLanguage } from '@resolute/schema';
import type { Language } from '@resolute/schema';
import { toApiLanguage } from '../document/language.ts';
import { fromComparison, fromConcordance } from '../document/to-beside.ts';
import { ComparisonDocument, ConcordanceDocument } from '../generated/graphql.ts';
import { ask } from '../graphql/ask.ts';

/**
 * What a view sets beside a document: the same resolution in another language (`en`) or another resolution in the
 * document's (`A/RES/56/203`). Null where the collection has no such text.
 */
export function besideQuery(symbol: string, language: Language, view: string) {
  return queryOptions({
    queryKey: ['beside', symbol, language, view],
    queryFn: async () => {
      const document = { symbol, language: toApiLanguage(language) };
      if (isLanguage(view)) {
        if (view === language) return null;
        return fromConcordance((await ask(ConcordanceDocument, { ...document, with: toApiLanguage(view) })).resolution, language);
      }
      return fromComparison((await ask(ComparisonDocument, { ...document, other: view })).resolution, symbol);
    },
  });
}
