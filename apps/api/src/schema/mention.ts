import {
  type ActorMention,
  type DateMention,
  type Mention,
  type ReferenceMention,
  type SessionMention,
  symbolUrls,
} from '@resolute/schema';
import { builder } from '../builder.ts';
import type { MentionNode } from '../document.ts';
import { ActorRef, FootnoteRef, ParagraphRef, ResolutionRef } from './refs.ts';

const MentionTypeEnum = builder.enumType('MentionType', {
  description: 'What is named.',
  values: {
    ACTOR: { description: 'A body, an office, a State or a group: an `ActorMention`.' },
    REFERENCE: { description: 'Another text: a `ReferenceMention`.' },
    DATE: { description: 'A date: a `DateMention`.' },
    SESSION: { description: 'A session: a `SessionMention`.' },
  },
});

export const MentionRoleEnum = builder.enumType('MentionRole', {
  description: 'Why an actor is named.',
  values: {
    ADDRESSEE: { description: 'The paragraph’s opening verb is addressed to it.' },
    MENTIONED: { description: 'It is named in passing.' },
  },
});

const typeNames = {
  ACTOR: 'ActorMention',
  REFERENCE: 'ReferenceMention',
  DATE: 'DateMention',
  SESSION: 'SessionMention',
} satisfies Record<Mention['type'], string>;

export const MentionInterface = builder.interfaceRef<MentionNode>('Mention').implement({
  description: 'Something named in the words of a paragraph or note.',
  resolveType: ({ mention }) => typeNames[mention.type],
  fields: (t) => ({
    type: t.field({ type: MentionTypeEnum, description: 'What is named.', resolve: ({ mention }) => mention.type }),
    start: t.int({ description: 'In the `text` of the paragraph or note.', resolve: ({ mention }) => mention.start }),
    end: t.int({ description: 'In the `text` of the paragraph or note.', resolve: ({ mention }) => mention.end }),
    text: t.string({
      description: 'The words that name it.',
      resolve: ({ mention, paragraph, footnote }) => (paragraph ?? footnote)?.text.slice(mention.start, mention.end) ?? '',
    }),
    paragraph: t.field({
      type: ParagraphRef,
      nullable: true,
      description: 'The paragraph that names it; null where a note does.',
      resolve: ({ document, paragraph }) => paragraph && { document, piece: paragraph },
    }),
    footnote: t.field({
      type: FootnoteRef,
      nullable: true,
      description: 'The note that names it; null where a paragraph does.',
      resolve: ({ document, footnote }) => footnote && { document, piece: footnote },
    }),
    resolution: t.field({
      type: ResolutionRef,
      description: 'The resolution that names it.',
      resolve: ({ document }) => document.record,
    }),
  }),
});

export const ActorMentionType = builder.objectRef<MentionNode<ActorMention>>('ActorMention').implement({
  description: 'A body, an office, a State or a group of States that is named.',
  interfaces: [MentionInterface],
  fields: (t) => ({
    actor: t.field({
      type: ActorRef,
      description: 'Who is named.',
      resolve: ({ document, mention }) => document.actor(mention.actor),
    }),
    role: t.field({ type: MentionRoleEnum, description: 'Why it is named.', resolve: ({ mention }) => mention.role }),
  }),
});

builder.objectRef<MentionNode<ReferenceMention>>('ReferenceMention').implement({
  description: 'Another text that is named: a resolution, a decision, a document, a treaty.',
  interfaces: [MentionInterface],
  fields: (t) => ({
    target: t.string({
      nullable: true,
      description: 'Its canonical symbol: `A/RES/58/208`; null where it has none.',
      resolve: ({ mention }) => mention.target,
    }),
    pinpoint: t.string({ nullable: true, description: 'The place in it: “annex”, “par. 4 b)”.', resolve: ({ mention }) => mention.pinpoint }),
    date: t.string({ nullable: true, description: 'ISO date, as the text gives it.', resolve: ({ mention }) => mention.date }),
    url: t.string({
      nullable: true,
      description: 'Its official address, for people; null where it has none.',
      resolve: ({ document, mention }) =>
        mention.target === null ? null : (symbolUrls(mention.target, document.record.language)?.docs ?? null),
    }),
    cited: t.field({
      type: ResolutionRef,
      nullable: true,
      description: 'The resolution itself, where this collection has it; in the naming document’s language if it can be.',
      resolve: ({ document, mention }, _args, { loaders }) =>
        mention.target === null ? null : loaders.edition(mention.target, document.record.language),
    }),
  }),
});

builder.objectRef<MentionNode<DateMention>>('DateMention').implement({
  description: 'A date that is named.',
  interfaces: [MentionInterface],
  fields: (t) => ({
    date: t.string({
      nullable: true,
      description: 'ISO, as exact as the text: `2002-10-17`, `2003-07`. Never null; nullable so that one selection serves every mention.',
      resolve: ({ mention }) => mention.date,
    }),
  }),
});

builder.objectRef<MentionNode<SessionMention>>('SessionMention').implement({
  description: 'A session that is named.',
  interfaces: [MentionInterface],
  fields: (t) => ({
    session: t.string({ description: 'Its number: `60`, `S-21`.', resolve: ({ mention }) => mention.session }),
  }),
});
