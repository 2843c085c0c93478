import type { Actor, Footnote, Mention, Multilingual, Paragraph, Resolution, Text } from '@resolute/schema';
import type { DocumentFragment, NamedFragment, WordsFragment } from '../generated/graphql.ts';
import { toLanguage } from './language.ts';

/**
 * The API's answer as the document that the reader takes. They differ as a graph differs from a document: here
 * relations are ids again, and languages are written as codes.
 */
export function toResolution(answer: DocumentFragment): Resolution {
  return {
    symbol: answer.symbol,
    organ: answer.organ,
    session: answer.session,
    number: answer.number,
    language: toLanguage(answer.language),
    title: answer.title,
    enactingFormula: answer.enactingFormula,
    adoption: answer.adoption,
    paragraphs: answer.paragraphs.map(toParagraph),
    footnotes: answer.footnotes.map(toFootnote),
    frame: answer.frame.map((piece) => ({ ...toText(piece), kind: piece.kind })),
    actors: answer.actors.map(toActor),
    mandates: answer.mandates.flatMap(({ paragraph, addressees, ...mandate }) =>
      paragraph ? [{ ...mandate, paragraph: paragraph.anchor, addressees: addressees.map(({ slug }) => slug) }] : [],
    ),
    messages: answer.messages,
    source: answer.source,
  };
}

function toText({ text, source, omitted, emendations, suggestions }: WordsFragment): Text {
  return { text, source, omitted, emendations, suggestions };
}

function toParagraph(paragraph: DocumentFragment['paragraphs'][number]): Paragraph {
  const { anchor, parent, footnoteCalls, mentions, ...same } = paragraph;
  return {
    ...same,
    id: anchor,
    parentId: parent?.anchor ?? null,
    footnoteCalls: footnoteCalls.map(({ footnote, number, offset, original }) => ({
      footnote: footnote?.anchor ?? null,
      number,
      offset,
      original,
    })),
    mentions: mentions.map(toMention),
  };
}

function toFootnote(footnote: DocumentFragment['footnotes'][number]): Footnote {
  const { anchor, ibidOf, calls, mentions, ...same } = footnote;
  return {
    ...same,
    id: anchor,
    ibidOf: ibidOf?.anchor ?? null,
    calls: calls.flatMap(({ paragraph, offset }) => (paragraph ? [{ paragraph: paragraph.anchor, offset }] : [])),
    mentions: mentions.map(toMention),
  };
}

function toMention(mention: NamedFragment): Mention {
  const { start, end } = mention;
  switch (mention.__typename) {
    case 'ActorMention':
      return { type: 'ACTOR', start, end, actor: mention.actor.slug, role: mention.role };
    case 'ReferenceMention':
      return { type: 'REFERENCE', start, end, target: mention.target, pinpoint: mention.pinpoint, date: mention.date };
    case 'DateMention':
      return { type: 'DATE', start, end, date: mention.date ?? '' };
    case 'SessionMention':
      return { type: 'SESSION', start, end, session: mention.session };
    default:
      throw new Error('The API names something of a type unknown here.');
  }
}

function toActor({ slug, parent, names, acronyms, ...same }: DocumentFragment['actors'][number]): Actor {
  return { ...same, id: slug, parent: parent?.slug ?? null, names: toMultilingual(names), acronyms: toMultilingual(acronyms) };
}

function toMultilingual(texts: readonly { readonly language: string; readonly text: string }[]): Multilingual<string> {
  return Object.fromEntries(texts.map(({ language, text }) => [toLanguage(language), text]));
}
