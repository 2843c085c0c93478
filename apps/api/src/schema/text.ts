import type { Omission, Text } from '@resolute/schema';
import { builder } from '../builder.ts';
import type { Node } from '../document.ts';
import { EmendationType } from './emendation.ts';
import { RangeType } from './range.ts';

const OmissionKindEnum = builder.enumType('OmissionKind', {
  description: 'Why a stretch of the source is not part of the words.',
  values: {
    NUMBER: { description: 'The paragraph’s or note’s own number.' },
    CALL: { description: 'The call of a note.' },
    HYPHEN: { description: 'A hyphen at a line’s end.' },
    MARK: { description: 'A mark of the printer or of the program that extracted the text.' },
  },
});

const OmissionType = builder.objectRef<Omission>('Omission').implement({
  description: 'A stretch of the source that was read, but is not part of the words.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'In the source.' }),
    end: t.exposeInt('end', { description: 'In the source.' }),
    kind: t.expose('kind', { type: OmissionKindEnum, description: 'What it is.' }),
  }),
});

/** The interface of paragraphs, notes and frame pieces. */
export const TextInterface = builder.interfaceRef<Node<Text>>('Text').implement({
  description:
    'A piece of the document: its words, where in the source they were read, and every repair made. Undoing the emendations and putting `omitted` back gives the source again.',
  fields: (t) => ({
    text: t.string({
      description: 'The words, without the piece’s own number and without the calls of notes, emendations made.',
      resolve: ({ piece }) => piece.text,
    }),
    source: t.field({
      type: [RangeType],
      description: 'Where it stands in the source; several ranges where a page break or a note cuts it.',
      resolve: ({ piece }) => piece.source,
    }),
    omitted: t.field({
      type: [OmissionType],
      description: 'Stretches of the source, inside those ranges, that are not part of the words.',
      resolve: ({ piece }) => piece.omitted,
    }),
    emendations: t.field({
      type: [EmendationType],
      description: 'Repairs of misread words that were made.',
      resolve: ({ piece }) => piece.emendations,
    }),
    suggestions: t.field({
      type: [EmendationType],
      description: 'Repairs thought probable and not made: the text still has the original there.',
      resolve: ({ piece }) => piece.suggestions,
    }),
  }),
});
