import { queryOptions } from '@tanstack/react-query';
import { ActorDocument } from '../generated/graphql.ts';
import type { Language } from '../generated/graphql.ts';
import { ask } from '../graphql/ask.ts';

/** An actor with a page of the places where resolutions name it; null where none does. */
export function actorQuery(slug: string, language: Language, after: string | undefined) {
  return queryOptions({
    queryKey: ['actor', slug, language, after ?? null],
    queryFn: async () => (await ask(ActorDocument, { slug, language, after: after ?? null })).actor,
  });
}
