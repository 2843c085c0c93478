import { dueKinds, type Deadline } from '@resolute/schema';
import { builder } from '../builder.ts';
import type { MandateNode } from '../document.ts';
import { pageArgs, pageComplexity, pageRequest, toConnection } from './connection.ts';
import { ForceEnum } from './force.ts';
import { LanguageEnum } from './language.ts';
import { OrganEnum } from './organ.ts';
import { ActorRef, ParagraphRef, ResolutionRef } from './refs.ts';

const DueEnum = builder.enumType('Due', {
  description: 'What a mandate asks for.',
  values: {
    REPORT: { description: 'A report.' },
    MEETING: { description: 'A meeting, a conference, a dialogue.' },
    AGENDA_ITEM: { description: 'An item on the agenda of a session.' },
    OBSERVANCE: { description: 'A day, a year or a decade observed.' },
    REVIEW: { description: 'A review or appraisal.' },
    OTHER: { description: 'Something else.' },
  } satisfies Record<(typeof dueKinds)[number], { description: string }>,
});

const DeadlineType = builder.objectRef<Deadline>('Deadline').implement({
  description: 'By when: a session with the years it spans, a date, or years alone.',
  fields: (t) => ({
    session: t.exposeString('session', { nullable: true, description: 'The session: `60`.' }),
    from: t.exposeInt('from', { nullable: true, description: 'The first year it may mean: a session spans two.' }),
    to: t.exposeInt('to', { nullable: true, description: 'The last year it may mean.' }),
    date: t.exposeString('date', { nullable: true, description: 'ISO date, where the text gives a day.' }),
  }),
});

export const MandateType = builder.objectRef<MandateNode>('Mandate').implement({
  description: 'Who is asked to do what, by when.',
  fields: (t) => ({
    paragraph: t.field({
      type: ParagraphRef,
      nullable: true,
      description: 'The operative paragraph that asks.',
      resolve: ({ document, mandate }) => document.paragraph(mandate.paragraph),
    }),
    verb: t.string({ description: 'The verb’s key, the same in every language: `request`.', resolve: ({ mandate }) => mandate.verb }),
    force: t.field({ type: ForceEnum, description: 'What the verb does.', resolve: ({ mandate }) => mandate.force }),
    addressees: t.field({
      type: [ActorRef],
      description: 'Who is asked; empty where nobody is named.',
      resolve: ({ document, mandate }) => mandate.addressees.map((id) => document.actor(id)),
    }),
    due: t.field({ type: DueEnum, nullable: true, description: 'What is asked for.', resolve: ({ mandate }) => mandate.due }),
    deadline: t.field({ type: DeadlineType, nullable: true, description: 'By when.', resolve: ({ mandate }) => mandate.deadline }),
    resolution: t.field({
      type: ResolutionRef,
      description: 'The resolution that asks.',
      resolve: ({ document }) => document.record,
    }),
  }),
});

export const MandateConnection = builder.connectionObject(
  { type: MandateType, name: 'MandateConnection', description: 'Mandates across resolutions, a page at a time.' },
  { name: 'MandateEdge', description: 'A mandate in a list.' },
);

builder.queryField('mandates', (t) =>
  t.field({
    type: MandateConnection,
    description: 'Mandates of all resolutions: who is asked what, by when. The earliest deadline first.',
    args: {
      addressees: t.arg.stringList({ description: 'Slugs of actors: mandates addressed to any of them.' }),
      from: t.arg.int({ description: 'Due in this year or later.' }),
      to: t.arg.int({ description: 'Due in this year or earlier.' }),
      due: t.arg({ type: DueEnum, description: 'What is asked for.' }),
      force: t.arg({ type: ForceEnum, description: 'What the verb does.' }),
      organ: t.arg({ type: OrganEnum, description: 'Who adopted the resolution.' }),
      language: t.arg({ type: LanguageEnum, description: 'Without a language, each resolution once, in its original one.' }),
      ...pageArgs,
    },
    complexity: pageComplexity,
    resolve: async (_root, { first, after, ...filter }, { store, loaders }) => {
      const page = store.mandates(filter, pageRequest({ first, after }));
      return toConnection(page, async ({ documentId, index }) =>
        (await loaders.document.load(documentId)).mandate(index),
      );
    },
  }),
);
