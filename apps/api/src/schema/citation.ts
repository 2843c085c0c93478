import { type Citation, symbolUrls } from '@resolute/schema';
import { builder } from '../builder.ts';
import type { Document } from '../document.ts';
import { ResolutionRef } from './refs.ts';

export interface CitationNode {
  readonly document: Document;
  readonly citation: Citation;
}

export const CitationType = builder.objectRef<CitationNode>('Citation').implement({
  description: 'What a note cites.',
  fields: (t) => ({
    target: t.string({
      nullable: true,
      description: 'The canonical symbol of what is cited: `A/RES/57/270 B`; null for a treaty or report that has none.',
      resolve: ({ citation }) => citation.target,
    }),
    pinpoint: t.string({
      nullable: true,
      description: 'The place in it: “annex”, “chap. I”, “par. 4 b)”.',
      resolve: ({ citation }) => citation.pinpoint,
    }),
    date: t.string({
      nullable: true,
      description: 'ISO date, where the note gives one.',
      resolve: ({ citation }) => citation.date,
    }),
    title: t.string({
      nullable: true,
      description: 'The name of a treaty, convention or report.',
      resolve: ({ citation }) => citation.title,
    }),
    url: t.string({
      nullable: true,
      description: 'The official address of what is cited, for people; null where it has none.',
      resolve: ({ citation, document }) =>
        citation.target === null ? null : (symbolUrls(citation.target, document.record.language)?.docs ?? null),
    }),
    cited: t.field({
      type: ResolutionRef,
      nullable: true,
      description: 'The cited resolution, where this collection has it; in the citing document’s language if it can be.',
      resolve: ({ citation, document }, _args, { loaders }) =>
        citation.target === null ? null : loaders.edition(citation.target, document.record.language),
    }),
  }),
});
