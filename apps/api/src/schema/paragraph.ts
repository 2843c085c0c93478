import type { Opening } from '@resolute/schema';
import { builder } from '../builder.ts';
import { mentionsOfParagraph, type ParagraphNode } from '../document.ts';
import { FootnoteCallType } from './footnote-call.ts';
import { ForceEnum } from './force.ts';
import { LanguageEnum } from './language.ts';
import { MandateType } from './mandate.ts';
import { MentionInterface } from './mention.ts';
import { findPiece, pieceId } from './piece-id.ts';
import { ParagraphRef, ResolutionRef } from './refs.ts';
import { TextInterface } from './text.ts';

export const ParagraphKindEnum = builder.enumType('ParagraphKind', {
  description: 'What a paragraph is.',
  values: {
    PREAMBULAR: { description: 'A recital: why, and in view of what.' },
    OPERATIVE: { description: 'A paragraph or sub-paragraph by which the organ acts.' },
    HEADING: { description: 'A heading inside the text.' },
    ANNEX: { description: 'A paragraph of an annex.' },
  },
});

const OpeningType = builder.objectRef<Opening>('Opening').implement({
  description: 'The words a paragraph opens with: “Prie également”, “Recalling”.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'In the paragraph’s `text`.' }),
    end: t.exposeInt('end', { description: 'In the paragraph’s `text`.' }),
    verb: t.exposeString('verb', { description: 'The verb’s key, the same in every language: `request`.' }),
    force: t.expose('force', { type: ForceEnum, description: 'What the verb does.' }),
  }),
});

builder.node(ParagraphRef, {
  description: 'One paragraph: a recital, an operative paragraph or sub-paragraph, a heading, a paragraph of an annex.',
  interfaces: [TextInterface],
  id: { resolve: pieceId },
  loadOne: async (id, { loaders }) => {
    const found = await findPiece(id, loaders);
    return found && found.document.paragraph(found.anchor);
  },
  fields: (t) => ({
    anchor: t.string({
      description: 'What people cite, and the anchor of its address: `pp-3`, `op-10-a`. The same in every language.',
      resolve: ({ piece }) => piece.id,
    }),
    eId: t.string({ description: 'The identifier that Akoma Ntoso gives it: `para_10__point_a`.', resolve: ({ piece }) => piece.eId }),
    kind: t.field({ type: ParagraphKindEnum, description: 'What it is.', resolve: ({ piece }) => piece.kind }),
    number: t.string({
      nullable: true,
      description: 'Its own number as printed, without marks: `10`, `a`, `ii`; null where none is printed.',
      resolve: ({ piece }) => piece.number,
    }),
    label: t.string({ description: 'As it is cited in its language: “par. 10 a)”, “para. 10 (a)”.', resolve: ({ piece }) => piece.label }),
    depth: t.int({ description: '0 for a paragraph, 1 for its sub-paragraphs, and so on.', resolve: ({ piece }) => piece.depth }),
    parent: t.field({
      type: ParagraphRef,
      nullable: true,
      description: 'The paragraph whose sub-paragraph this is.',
      resolve: ({ document, piece }) => document.paragraph(piece.parentId),
    }),
    children: t.field({
      type: [ParagraphRef],
      description: 'Its sub-paragraphs, those of the next level only.',
      resolve: ({ document, piece }) => document.paragraphs(({ parentId }) => parentId === piece.id),
    }),
    opening: t.field({
      type: OpeningType,
      nullable: true,
      description: 'The words it opens with; null for a heading or a sub-paragraph that continues its parent’s sentence.',
      resolve: ({ piece }) => piece.opening,
    }),
    footnoteCalls: t.field({
      type: [FootnoteCallType],
      description: 'The notes called in it, in order.',
      resolve: ({ document, piece }) => piece.footnoteCalls.map((call) => ({ document, call })),
    }),
    mentions: t.field({
      type: [MentionInterface],
      description: 'The bodies, texts, dates and sessions it names, in order.',
      resolve: mentionsOfParagraph,
    }),
    mandates: t.field({
      type: [MandateType],
      description: 'Who it asks to do what, by when.',
      resolve: ({ document, piece }) => document.mandates(({ paragraph }) => paragraph === piece.id),
    }),
    resolution: t.field({
      type: ResolutionRef,
      description: 'The resolution it belongs to.',
      resolve: ({ document }) => document.record,
    }),
    inLanguage: t.field({
      type: ParagraphRef,
      nullable: true,
      description: 'The same paragraph in another language; null where this collection does not have it.',
      args: { language: t.arg({ type: LanguageEnum, required: true, description: 'The language wanted.' }) },
      resolve: async ({ document, piece }, { language }, { loaders }): Promise<ParagraphNode | null> => {
        const editions = await loaders.editions.load(document.record.symbol);
        const edition = editions.find((record) => record.language === language);
        return edition ? (await loaders.document.load(edition.id)).paragraph(piece.id) : null;
      },
    }),
  }),
});
