import { symbolUrls } from '@resolute/schema';
import { builder } from '../builder.ts';
import { findResolution } from '../find-resolution.ts';
import { AdoptionType } from './adoption.ts';
import { pageArgs, pageComplexity, pageRequest, toConnection } from './connection.ts';
import { InvalidSymbolError, NotFoundError } from './error.ts';
import { FramePieceType } from './frame-piece.ts';
import { LanguageEnum } from './language.ts';
import { MandateType } from './mandate.ts';
import { MessageType } from './message.ts';
import { OrganEnum } from './organ.ts';
import { ParagraphKindEnum } from './paragraph.ts';
import { documentId, findRecord } from './piece-id.ts';
import { ActorRef, FootnoteRef, ParagraphRef, ResolutionRef } from './refs.ts';
import { SourceType } from './source.ts';

export const ResolutionConnection = builder.connectionObject(
  { type: ResolutionRef, name: 'ResolutionConnection', description: 'Resolutions, a page at a time.' },
  { name: 'ResolutionEdge', description: 'A resolution in a list.' },
);

builder.node(ResolutionRef, {
  description: 'One resolution in one language: its text, and all that is known of it. Lists are in document order.',
  id: { resolve: documentId },
  loadOne: (id, { loaders }) => findRecord(id, loaders),
  fields: (t) => ({
    symbol: t.exposeString('symbol', { description: 'The canonical symbol: `A/RES/58/208`.' }),
    language: t.expose('language', { type: LanguageEnum, description: 'The language of this text.' }),
    original: t.exposeBoolean('original', {
      description: 'Whether this is the language in which the resolution is read when none is asked for.',
    }),
    official: t.exposeBoolean('official', {
      description: 'Whether the United Nations issued this text; false for a translation made for this collection.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'Where this text comes from, to be shown beside it.' }),
    organ: t.expose('organ', { type: OrganEnum, nullable: true, description: 'The body that adopted it.' }),
    session: t.exposeString('session', {
      nullable: true,
      description: 'The session: `58`, `XX`, `S-21`; null for the Security Council, which counts in one series.',
    }),
    number: t.exposeString('number', { nullable: true, description: 'Its number in the session or series.' }),
    title: t.exposeString('title', { nullable: true, description: 'Its title; Security Council resolutions have none.' }),
    date: t.exposeString('date', { nullable: true, description: 'ISO date of its adoption; the same as `adoption.date`, at no cost.' }),
    url: t.string({
      nullable: true,
      description: 'The official address of this resolution, for people; null where it has none.',
      resolve: ({ symbol, language }) => symbolUrls(symbol, language)?.docs ?? null,
    }),
    enactingFormula: t.string({
      nullable: true,
      description: 'The words the text begins with: “The General Assembly,”.',
      resolve: async ({ id }, _args, { loaders }) => (await loaders.document.load(id)).resolution.enactingFormula,
    }),
    paragraphCount: t.exposeInt('paragraphCount', {
      description: 'How many paragraphs and sub-paragraphs it has, headings not counted; at no cost.',
    }),
    footnoteCount: t.exposeInt('footnoteCount', { description: 'How many notes it has; at no cost.' }),
    adoption: t.field({
      type: AdoptionType,
      description: 'When and how it was adopted.',
      resolve: async ({ id }, _args, { loaders }) => (await loaders.document.load(id)).resolution.adoption,
    }),
    paragraphs: t.field({
      type: [ParagraphRef],
      description: 'Its paragraphs, sub-paragraphs after their parents.',
      args: { kinds: t.arg({ type: [ParagraphKindEnum], description: 'Only of these kinds.' }) },
      resolve: async ({ id }, { kinds }, { loaders }) =>
        (await loaders.document.load(id)).paragraphs(({ kind }) => kinds?.includes(kind) ?? true),
    }),
    paragraph: t.field({
      type: ParagraphRef,
      nullable: true,
      description: 'One paragraph by its anchor: `op-10-a`.',
      args: { anchor: t.arg.string({ required: true, description: 'Its anchor.' }) },
      resolve: async ({ id }, { anchor }, { loaders }) => (await loaders.document.load(id)).paragraph(anchor),
    }),
    footnotes: t.field({
      type: [FootnoteRef],
      description: 'Its notes.',
      resolve: async ({ id }, _args, { loaders }) => (await loaders.document.load(id)).footnotes(),
    }),
    frame: t.field({
      type: [FramePieceType],
      description: 'All of the source that is neither paragraph nor note.',
      resolve: async ({ id }, _args, { loaders }) => (await loaders.document.load(id)).frame(),
    }),
    actors: t.field({
      type: [ActorRef],
      description: 'The actors it names.',
      resolve: async ({ id }, _args, { loaders }) => (await loaders.document.load(id)).resolution.actors,
    }),
    mandates: t.field({
      type: [MandateType],
      description: 'Who it asks to do what, by when.',
      resolve: async ({ id }, _args, { loaders }) => (await loaders.document.load(id)).mandates(),
    }),
    messages: t.field({
      type: [MessageType],
      description: 'What the parser could not do with its source, or did and wants known.',
      resolve: async ({ id }, _args, { loaders }) => (await loaders.document.load(id)).resolution.messages,
    }),
    source: t.field({
      type: SourceType,
      description: 'The text it was read from.',
      resolve: async ({ id }, _args, { loaders }) => (await loaders.document.load(id)).resolution.source,
    }),
    editions: t.field({
      type: [ResolutionRef],
      description: 'This resolution in every language that the collection has, this one among them, the original first.',
      resolve: ({ symbol }, _args, { loaders }) => loaders.editions.load(symbol).then((editions) => [...editions]),
    }),
    citedBy: t.field({
      type: ResolutionConnection,
      description: 'The resolutions of this collection whose text or notes cite this one, those adopted last first.',
      args: pageArgs,
      complexity: pageComplexity,
      resolve: async ({ symbol }, args, { store }) =>
        toConnection(store.citing(symbol, pageRequest(args)), (record) => record),
    }),
  }),
});

builder.queryFields((t) => ({
  resolution: t.field({
    type: ResolutionRef,
    description: 'A resolution by its symbol, in any written form: `A/RES/58/208`, `58/208`, `a/res/58/208`, `217 A (III)`.',
    errors: {
      types: [NotFoundError, InvalidSymbolError],
      union: { name: 'ResolutionResult', description: 'A resolution, or why there is none.' },
    },
    args: {
      symbol: t.arg.string({ required: true, description: 'The symbol, in any written form.' }),
      language: t.arg({ type: LanguageEnum, description: 'The language wanted; without one, the original.' }),
    },
    resolve: (_root, { symbol, language }, context) => findResolution(symbol, language ?? undefined, context),
  }),
  resolutions: t.field({
    type: ResolutionConnection,
    description: 'The collection’s resolutions, those adopted last first.',
    args: {
      organ: t.arg({ type: OrganEnum, description: 'Who adopted it.' }),
      session: t.arg.string({ description: 'The session: `58`.' }),
      year: t.arg.int({ description: 'The year of adoption.' }),
      language: t.arg({ type: LanguageEnum, description: 'Without a language, each resolution once, in its original one.' }),
      text: t.arg.string({ description: 'Words that the title or one paragraph holds, all of them.' }),
      ...pageArgs,
    },
    complexity: pageComplexity,
    resolve: async (_root, { first, after, ...filter }, { store }) =>
      toConnection(store.documents(filter, pageRequest({ first, after })), (record) => record),
  }),
}));
