import { queryOptions } from '@tanstack/react-query';
import { toLanguage } from '../document/language.ts';
import { ResolutionsDocument } from '../generated/graphql.ts';
import type { ResolutionsQuery } from '../generated/graphql.ts';
import { ask } from '../graphql/ask.ts';

/** One page of the list of resolutions, those adopted last first. */
export function resolutionsQuery(after: string | undefined) {
  return queryOptions({
    queryKey: ['resolutions', after ?? null],
    queryFn: async () => {
      const { nodes, pageInfo } = (await ask(ResolutionsDocument, { after: after ?? null })).resolutions;
      return { pageInfo, nodes: nodes.map(toListed) };
    },
  });
}

/** A resolution as the list shows it. */
export type ListedResolution = ReturnType<typeof toListed>;

type Answered = ResolutionsQuery['resolutions']['nodes'][number];

function toListed({ symbol, title, organ, date, language, editions, paragraphCount, footnoteCount }: Answered) {
  return {
    symbol,
    title,
    organ,
    date,
    language: toLanguage(language),
    languages: editions.map((edition) => toLanguage(edition.language)),
    paragraphs: paragraphCount,
    notes: footnoteCount,
  };
}
