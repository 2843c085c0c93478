import type { FootnoteCall, FootnotePlace } from '@resolute/schema';
import { builder } from '../builder.ts';
import type { Document } from '../document.ts';
import { FootnoteRef, ParagraphRef } from './refs.ts';

export interface CallNode {
  readonly document: Document;
  readonly call: FootnoteCall;
}

export const FootnoteCallType = builder.objectRef<CallNode>('FootnoteCall').implement({
  description: 'The place in a paragraph where a note is called.',
  fields: (t) => ({
    footnote: t.field({
      type: FootnoteRef,
      nullable: true,
      description: 'The note; null where the source does not have it.',
      resolve: ({ document, call }) => document.footnote(call.footnote),
    }),
    number: t.int({ description: 'The note’s number.', resolve: ({ call }) => call.number }),
    offset: t.int({
      description: 'Where in the paragraph’s `text`: just after the word or mark that the call follows.',
      resolve: ({ call }) => call.offset,
    }),
    original: t.string({ description: 'The glyph that was read there: `³`, `®`.', resolve: ({ call }) => call.original }),
  }),
});

export interface PlaceNode {
  readonly document: Document;
  readonly place: FootnotePlace;
}

export const FootnotePlaceType = builder.objectRef<PlaceNode>('FootnotePlace').implement({
  description: 'A place where a note is called from.',
  fields: (t) => ({
    paragraph: t.field({
      type: ParagraphRef,
      nullable: true,
      description: 'The paragraph that calls the note.',
      resolve: ({ document, place }) => document.paragraph(place.paragraph),
    }),
    offset: t.int({ description: 'Where in its `text`.', resolve: ({ place }) => place.offset }),
  }),
});
