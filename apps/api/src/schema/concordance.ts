import { type Concordance, type ConcordanceMessage, concordance, concordanceRules, type Place } from '@resolute/compare';
import { builder } from '../builder.ts';
import type { Document, FootnoteNode, ParagraphNode } from '../document.ts';
import { LanguageEnum } from './language.ts';
import { SeverityEnum } from './message.ts';
import { FootnoteRef, ParagraphRef, ResolutionRef } from './refs.ts';

interface PairNode<T> {
  readonly left: T | null;
  readonly right: T | null;
}

interface ConcordanceNode {
  readonly left: Document;
  readonly right: Document;
  readonly found: Concordance;
}

interface PlaceNode {
  readonly document: Document;
  readonly place: Place;
}

interface ConcordanceMessageNode {
  readonly message: ConcordanceMessage;
  readonly left: PlaceNode | null;
  readonly right: PlaceNode | null;
}

const ParagraphPairType = builder.objectRef<PairNode<ParagraphNode>>('ParagraphPair').implement({
  description: 'The same paragraph in two versions.',
  fields: (t) => ({
    left: t.expose('left', { type: ParagraphRef, nullable: true, description: 'In this version; null where it has not got it.' }),
    right: t.expose('right', { type: ParagraphRef, nullable: true, description: 'In the other version; null where it has not got it.' }),
  }),
});

const FootnotePairType = builder.objectRef<PairNode<FootnoteNode>>('FootnotePair').implement({
  description: 'The same note in two versions.',
  fields: (t) => ({
    left: t.expose('left', { type: FootnoteRef, nullable: true, description: 'In this version; null where it has not got it.' }),
    right: t.expose('right', { type: FootnoteRef, nullable: true, description: 'In the other version; null where it has not got it.' }),
  }),
});

const ConcordancePlaceType = builder.objectRef<PlaceNode>('ConcordancePlace').implement({
  description: 'A stretch of a paragraph or note of one version.',
  fields: (t) => ({
    anchor: t.string({ description: 'The paragraph’s or note’s anchor: `op-8`, `fn-3`.', resolve: ({ place }) => place.piece }),
    start: t.int({ description: 'In its `text`.', resolve: ({ place }) => place.start }),
    end: t.int({ description: 'In its `text`; equal to `start` for the call of a note.', resolve: ({ place }) => place.end }),
    text: t.string({
      description: 'The words there.',
      resolve: ({ document, place }) => {
        const node = document.paragraph(place.piece) ?? document.footnote(place.piece);
        return node?.piece.text.slice(place.start, place.end) ?? '';
      },
    }),
  }),
});

const ConcordanceRuleEnum = builder.enumType('ConcordanceRule', {
  description: 'In what two versions of one resolution must be the same.',
  values: {
    C1: { description: 'Paragraphs and notes.' },
    C2: { description: 'Numbers, in figures on either side.' },
    C3: { description: 'References: resolutions, decisions and documents by number, treaties by name.' },
    C4: { description: 'Dates.' },
    C5: { description: 'Sessions.' },
    C6: { description: 'Calls of notes.' },
    C7: { description: 'Date and meeting of the adoption.' },
  } satisfies Record<keyof typeof concordanceRules, { description: string }>,
});

const ConcordanceMessageType = builder.objectRef<ConcordanceMessageNode>('ConcordanceMessage').implement({
  description: 'Something in which two versions differ and should not.',
  fields: (t) => ({
    rule: t.field({ type: ConcordanceRuleEnum, description: 'What it is about.', resolve: ({ message }) => message.rule }),
    severity: t.field({ type: SeverityEnum, description: 'How much it matters.', resolve: ({ message }) => message.severity }),
    reason: t.string({ description: 'What differs, for people to read.', resolve: ({ message }) => message.reason }),
    left: t.expose('left', { type: ConcordancePlaceType, nullable: true, description: 'Where in this version; null where it has nothing of the kind.' }),
    right: t.expose('right', { type: ConcordancePlaceType, nullable: true, description: 'Where in the other version; null where it has nothing of the kind.' }),
  }),
});

const ConcordanceType = builder.objectRef<ConcordanceNode>('Concordance').implement({
  description: 'Two language versions of one resolution, paragraph beside paragraph and note beside note.',
  fields: (t) => ({
    with: t.field({ type: ResolutionRef, description: 'The other version.', resolve: ({ right }) => right.record }),
    paragraphs: t.field({
      type: [ParagraphPairType],
      description: 'Paragraph beside paragraph, by their anchors; where these differ, in sequence.',
      resolve: ({ left, right, found }) =>
        found.paragraphs.map((pair) => ({ left: left.paragraph(pair.left?.id ?? null), right: right.paragraph(pair.right?.id ?? null) })),
    }),
    footnotes: t.field({
      type: [FootnotePairType],
      description: 'Note beside note.',
      resolve: ({ left, right, found }) =>
        found.footnotes.map((pair) => ({ left: left.footnote(pair.left?.id ?? null), right: right.footnote(pair.right?.id ?? null) })),
    }),
    messages: t.field({
      type: [ConcordanceMessageType],
      description: 'Where numbers, references, dates, sessions or calls of notes differ.',
      resolve: ({ left, right, found }) =>
        found.messages.map((message) => ({
          message,
          left: message.left && { document: left, place: message.left },
          right: message.right && { document: right, place: message.right },
        })),
    }),
  }),
});

builder.objectField(ResolutionRef, 'concordance', (t) =>
  t.field({
    type: ConcordanceType,
    nullable: true,
    description: 'This text beside the same resolution in another language; null where this collection does not have it.',
    args: { with: t.arg({ type: LanguageEnum, required: true, description: 'The other language.' }) },
    resolve: async ({ id, symbol }, args, { loaders }): Promise<ConcordanceNode | null> => {
      const edition = (await loaders.editions.load(symbol)).find(({ language }) => language === args.with);
      if (!edition) return null;
      const [left, right] = await Promise.all([loaders.document.load(id), loaders.document.load(edition.id)]);
      return { left, right, found: concordance(left.resolution, right.resolution) };
    },
  }),
);
