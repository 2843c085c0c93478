import { actorKinds, type Language, languages, type Multilingual } from '@resolute/schema';
import { builder } from '../builder.ts';
import { isActorMention } from '../document.ts';
import { pageArgs, pageComplexity, pageRequest, toConnection } from './connection.ts';
import { LanguageEnum, LocalizedText } from './language.ts';
import { MandateConnection } from './mandate.ts';
import { ActorMentionType, MentionRoleEnum } from './mention.ts';
import { ActorRef } from './refs.ts';

export const ActorKindEnum = builder.enumType('ActorKind', {
  description: 'What sort of body an actor is.',
  values: actorKinds,
});

const ActorMentionConnection = builder.connectionObject(
  { type: ActorMentionType, name: 'ActorMentionConnection', description: 'Mentions of an actor across resolutions, a page at a time.' },
  { name: 'ActorMentionEdge', description: 'A mention in a list.' },
);

const ActorConnection = builder.connectionObject(
  { type: ActorRef, name: 'ActorConnection', description: 'Actors, a page at a time.' },
  { name: 'ActorEdge', description: 'An actor in a list.' },
);

builder.node(ActorRef, {
  description: 'Somebody resolutions name: an organ, an agency, an office, a State, a group of States.',
  id: { resolve: ({ id }) => id },
  loadOne: async (slug, { loaders }) => (await loaders.actor.load(slug))?.actor ?? null,
  fields: (t) => ({
    slug: t.exposeString('id', { description: 'Its id: a slug of the English name, `secretary-general`.' }),
    kind: t.expose('kind', { type: ActorKindEnum, description: 'What sort of body it is.' }),
    name: t.string({
      description: 'Its name in this language; where it has none there, its English or any other name.',
      args: { language: t.arg({ type: LanguageEnum, defaultValue: 'en', required: true, description: 'The language wanted.' }) },
      resolve: ({ id, names }, { language }) => names[language] ?? names.en ?? Object.values(names)[0] ?? id,
    }),
    names: t.field({ type: [LocalizedText], description: 'Its name in every language known.', resolve: ({ names }) => toList(names) }),
    acronym: t.string({
      nullable: true,
      description: 'Its acronym in this language: “UNHCR”, “HCR”.',
      args: { language: t.arg({ type: LanguageEnum, defaultValue: 'en', required: true, description: 'The language wanted.' }) },
      resolve: ({ acronyms }, { language }) => acronyms[language] ?? null,
    }),
    acronyms: t.field({
      type: [LocalizedText],
      description: 'Its acronym in every language known.',
      resolve: ({ acronyms }) => toList(acronyms),
    }),
    parent: t.field({
      type: ActorRef,
      nullable: true,
      description: 'The body it belongs to, where a document of this collection names that too.',
      resolve: async ({ parent }, _args, { loaders }) => parent === null ? null : ((await loaders.actor.load(parent))?.actor ?? null),
    }),
    wikidata: t.exposeString('wikidata', { nullable: true, description: 'Wikidata’s code: `Q1065`.' }),
    mentionCount: t.int({
      description: 'How often the collection’s resolutions name it, each counted in its original language.',
      resolve: async ({ id }, _args, { loaders }) => (await loaders.actor.load(id))?.mentions ?? 0,
    }),
    resolutionCount: t.int({
      description: 'How many resolutions of the collection name it.',
      resolve: async ({ id }, _args, { loaders }) => (await loaders.actor.load(id))?.resolutions ?? 0,
    }),
    mentions: t.field({
      type: ActorMentionConnection,
      description: 'Where resolutions name it, those adopted last first.',
      args: {
        role: t.arg({ type: MentionRoleEnum, description: 'Only where it is addressed, or only where it is named in passing.' }),
        language: t.arg({ type: LanguageEnum, description: 'Without a language, each resolution once, in its original one.' }),
        ...pageArgs,
      },
      complexity: pageComplexity,
      resolve: async ({ id }, { first, after, ...filter }, { store, loaders }) => {
        const page = store.mentions(id, filter, pageRequest({ first, after }));
        return toConnection(page, async ({ documentId, piece, anchor, index }) => {
          const document = await loaders.document.load(documentId);
          const node = document.mention(piece, anchor, index);
          if (!isActorMention(node)) throw new Error(`Mention ${index} of ${anchor} is not of an actor: reindex the store.`);
          return node;
        });
      },
    }),
    mandates: t.field({
      type: MandateConnection,
      description: 'What resolutions ask of it, the earliest deadline first.',
      args: {
        from: t.arg.int({ description: 'Due in this year or later.' }),
        to: t.arg.int({ description: 'Due in this year or earlier.' }),
        ...pageArgs,
      },
      complexity: pageComplexity,
      resolve: async ({ id }, { first, after, ...filter }, { store, loaders }) => {
        const page = store.mandates({ ...filter, addressees: [id] }, pageRequest({ first, after }));
        return toConnection(page, async ({ documentId, index }) => (await loaders.document.load(documentId)).mandate(index));
      },
    }),
  }),
});

builder.queryFields((t) => ({
  actor: t.field({
    type: ActorRef,
    nullable: true,
    description: 'An actor by its slug; null where no resolution of this collection names it.',
    args: { slug: t.arg.string({ required: true, description: 'For example `secretary-general`.' }) },
    resolve: async (_root, { slug }, { loaders }) => (await loaders.actor.load(slug))?.actor ?? null,
  }),
  actors: t.field({
    type: ActorConnection,
    description: 'The actors that resolutions of this collection name, the one most often named first.',
    args: {
      kind: t.arg({ type: ActorKindEnum, description: 'Only of this kind.' }),
      search: t.arg.string({ description: 'Part of a name or acronym in any language; case and accents do not count.' }),
      ...pageArgs,
    },
    complexity: pageComplexity,
    resolve: async (_root, { first, after, ...filter }, { store, loaders }) => {
      const page = store.actors(filter, pageRequest({ first, after }));
      return toConnection(page, (record) => {
        loaders.actor.prime(record.actor.id, record);
        return record.actor;
      });
    },
  }),
}));

function toList(texts: Multilingual<string>): { language: Language; text: string }[] {
  return languages.flatMap((language) => {
    const text = texts[language];
    return text === undefined ? [] : [{ language, text }];
  });
}
