import { type ChainLink, chainOf } from '@resolute/compare';
import { symbolUrls } from '@resolute/schema';
import { builder } from '../builder.ts';
import type { Document } from '../document.ts';
import { limits } from '../limits.ts';
import { ParagraphRef, ResolutionRef } from './refs.ts';

interface SeriesLinkNode {
  readonly document: Document;
  readonly link: ChainLink;
}

const SeriesLinkType = builder.objectRef<SeriesLinkNode>('SeriesLink').implement({
  description: 'An earlier resolution on the same subject.',
  fields: (t) => ({
    symbol: t.string({ description: 'Its canonical symbol: `A/RES/56/203`.', resolve: ({ link }) => link.symbol }),
    date: t.string({ nullable: true, description: 'ISO date of its adoption, as the recital gives it or as it is known.', resolve: ({ link }) => link.date }),
    url: t.string({
      nullable: true,
      description: 'Its official address, for people; null where it has none.',
      resolve: ({ document, link }) => symbolUrls(link.symbol, document.record.language)?.docs ?? null,
    }),
    recalledIn: t.field({
      type: ParagraphRef,
      nullable: true,
      description: 'The recital that recalls it; null where only its title tells.',
      resolve: ({ document, link }) => document.paragraph(link.recalledIn),
    }),
    resolution: t.field({
      type: ResolutionRef,
      nullable: true,
      description: 'The resolution itself, where this collection has it; in the same language if it can be.',
      resolve: ({ document, link }, _args, { loaders }) => loaders.edition(link.symbol, document.record.language),
    }),
  }),
});

builder.objectField(ResolutionRef, 'series', (t) =>
  t.field({
    type: [SeriesLinkType],
    description:
      'The earlier resolutions on the same subject, oldest first: those that a recital recalls in words of the title or without any other subject, and those of this collection with a like title.',
    resolve: async ({ id, organ, language, title }, _args, { store, loaders }) => {
      const document = await loaders.document.load(id);
      const known = title === null ? [] : (await store.documents({ organ, language, text: title }, { first: limits.maxFirst })).items.map(({ node }) => node);
      return chainOf(document.resolution, known).map((link) => ({ document, link }));
    },
  }),
);
