import { queryOptions } from '@tanstack/react-query';
import { ResolutionDocument } from '../generated/graphql.ts';
import type { Language } from '../generated/graphql.ts';
import { ask } from '../graphql/ask.ts';

/** A resolution with everything the reader shows, or why there is none. Without a language: the original one. */
export function resolutionQuery(symbol: string, language: Language | undefined) {
  return queryOptions({
    queryKey: ['resolution', symbol, language ?? null],
    queryFn: async () => (await ask(ResolutionDocument, { symbol, language: language ?? null })).resolution,
  });
}
