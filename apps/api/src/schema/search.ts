import type { Range } from '@resolute/schema';
import { builder } from '../builder.ts';
import type { ParagraphNode } from '../document.ts';
import { pageArgs, pageComplexity, pageRequest, toConnection } from './connection.ts';
import { LanguageEnum } from './language.ts';
import { OrganEnum } from './organ.ts';
import { RangeType } from './range.ts';
import { ParagraphRef } from './refs.ts';

interface Hit {
  readonly paragraph: ParagraphNode;
  readonly snippet: Range;
  readonly highlights: readonly Range[];
}

const SearchHitType = builder.objectRef<Hit>('SearchHit').implement({
  description: 'A paragraph that holds the words searched for.',
  fields: (t) => ({
    paragraph: t.field({ type: ParagraphRef, description: 'The paragraph.', resolve: ({ paragraph }) => paragraph }),
    snippet: t.field({
      type: RangeType,
      description: 'The stretch of the paragraph’s `text` worth showing: whole words around the first ones found.',
      resolve: ({ snippet }) => snippet,
    }),
    highlights: t.field({
      type: [RangeType],
      description: 'Where in the paragraph’s `text` the words stand, in whatever form.',
      resolve: ({ highlights }) => highlights,
    }),
  }),
});

const SearchConnection = builder.connectionObject(
  { type: SearchHitType, name: 'SearchConnection', description: 'What a search found, a page at a time.' },
  { name: 'SearchEdge', description: 'A find in a list.' },
);

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    description:
      'Paragraphs that hold all of these words, in any of their forms, with or without accents; the best match first. Words in "quotation marks" must stand together.',
    args: {
      text: t.arg.string({ required: true, description: 'The words.' }),
      language: t.arg({ type: LanguageEnum, description: 'Only in this language; without one, in all that a resolution is here in, since words are of one.' }),
      organ: t.arg({ type: OrganEnum, description: 'Only in resolutions of this organ.' }),
      ...pageArgs,
    },
    complexity: pageComplexity,
    resolve: async (_root, { text, first, after, ...filter }, { store, loaders }) => {
      const page = store.search(text, filter, pageRequest({ first, after }));
      return toConnection(page, async ({ documentId, paragraph, snippet, highlights }) => {
        const document = await loaders.document.load(documentId);
        return { paragraph: document.requiredParagraph(paragraph), snippet, highlights };
      });
    },
  }),
);
