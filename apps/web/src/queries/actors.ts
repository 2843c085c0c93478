import { queryOptions } from '@tanstack/react-query';
import { ActorsDocument } from '../generated/graphql.ts';
import type { Language } from '../generated/graphql.ts';
import { ask } from '../graphql/ask.ts';

/** One page of the actors, the one most often named first, with their names in one language. */
export function actorsQuery(language: Language, after: string | undefined) {
  return queryOptions({
    queryKey: ['actors', language, after ?? null],
    queryFn: async () => (await ask(ActorsDocument, { language, after: after ?? null })).actors,
  });
}
