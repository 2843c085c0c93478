import { footnoteKinds } from '@resolute/schema';
import { builder } from '../builder.ts';
import { mentionsOfFootnote } from '../document.ts';
import { CitationType } from './citation.ts';
import { FootnotePlaceType } from './footnote-call.ts';
import { MentionInterface } from './mention.ts';
import { findPiece, pieceId } from './piece-id.ts';
import { FootnoteRef, ResolutionRef } from './refs.ts';
import { TextInterface } from './text.ts';

const FootnoteKindEnum = builder.enumType('FootnoteKind', {
  description: 'What sort of thing a note cites.',
  values: footnoteKinds,
});

builder.node(FootnoteRef, {
  description: 'A note, with what it cites.',
  interfaces: [TextInterface],
  id: { resolve: pieceId },
  loadOne: async (id, { loaders }) => {
    const found = await findPiece(id, loaders);
    return found && found.document.footnote(found.anchor);
  },
  fields: (t) => ({
    anchor: t.string({ description: 'Its id in the document, by the printed number: `fn-7`.', resolve: ({ piece }) => piece.id }),
    number: t.int({ description: 'The number as printed.', resolve: ({ piece }) => piece.number }),
    kind: t.field({ type: FootnoteKindEnum, description: 'What sort of thing it cites.', resolve: ({ piece }) => piece.kind }),
    citations: t.field({
      type: [CitationType],
      description: 'What it cites, each with its symbol where there is one. An *Ibid.* has the source it stands for.',
      resolve: ({ document, piece }) => piece.citations.map((citation) => ({ document, citation })),
    }),
    ibidOf: t.field({
      type: FootnoteRef,
      nullable: true,
      description: 'The note that an *Ibid.* stands for.',
      resolve: ({ document, piece }) => document.footnote(piece.ibidOf),
    }),
    calls: t.field({
      type: [FootnotePlaceType],
      description: 'From where it is called; usually one place, sometimes several.',
      resolve: ({ document, piece }) => piece.calls.map((place) => ({ document, place })),
    }),
    mentions: t.field({
      type: [MentionInterface],
      description: 'The bodies, texts, dates and sessions it names, in order.',
      resolve: mentionsOfFootnote,
    }),
    resolution: t.field({
      type: ResolutionRef,
      description: 'The resolution it belongs to.',
      resolve: ({ document }) => document.record,
    }),
  }),
});
