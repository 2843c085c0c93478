import { type Actor, type Footnote, type FootnoteCall, type Mention, type Paragraph, type Resolution, symbolUrls } from '@resolute/schema';
import { type Span, weave } from '../weave.ts';
import { isDay } from './day.ts';
import { actorElements, noteEId } from './meta.ts';
import { workIri } from './names.ts';
import { element, emptyElement, escapeXml, openTag } from './xml.ts';

/** Writes a paragraph's text with its notes, references, actors and dates marked. A note stands at its first call. */
export function createInline(resolution: Resolution): (paragraph: Paragraph) => string {
  const footnotes = new Map(resolution.footnotes.map((footnote) => [footnote.id, footnote]));
  const kinds = new Map(resolution.actors.map(({ id, kind }) => [id, kind]));
  const spanOf = createSpans(resolution, kinds);
  const written = new Set<string>();

  const toCall = (call: FootnoteCall, index: number, { eId }: Paragraph): string => {
    const footnote = call.footnote === null ? undefined : footnotes.get(call.footnote);
    if (!footnote) return emptyElement('marker', { name: 'missingNote', eId: `${eId}__marker_${index + 1}`, title: call.number });
    if (written.has(footnote.id)) return emptyElement('noteRef', { eId: `${eId}__noteRef_${index + 1}`, href: `#${noteEId(footnote.id)}`, marker: call.number });
    written.add(footnote.id);
    return toNote(footnote);
  };

  return (paragraph) => {
    const counts = new Map<string, number>();
    const toEId = (name: string) => {
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return `${paragraph.eId}__${name}_${count}`;
    };
    return weave(
      paragraph.text,
      paragraph.mentions.flatMap((mention) => spanOf(mention, toEId) ?? []),
      paragraph.footnoteCalls.map((call, index) => ({ offset: call.offset, markup: toCall(call, index, paragraph) })),
      escapeXml,
    );
  };
}

function toNote({ id, number, text }: Footnote): string {
  return element('authorialNote', { eId: noteEId(id), marker: number, placement: 'bottom' }, element('p', {}, escapeXml(text)));
}

function createSpans(
  { language }: Resolution,
  kinds: ReadonlyMap<string, Actor['kind']>,
): (mention: Mention, toEId: (name: string) => string) => Span | null {
  return (mention, toEId) => {
    if (mention.type === 'ACTOR') {
      const kind = kinds.get(mention.actor);
      const name = kind && (actorElements[kind]?.[1] ?? 'organization');
      return name ? around(mention, name, { eId: toEId(name), refersTo: `#actor-${mention.actor}` }) : null;
    }
    if (mention.type === 'REFERENCE' && mention.target !== null) {
      const href = workIri(mention.target, mention.date) ?? symbolUrls(mention.target, language)?.docs;
      return href ? around(mention, 'ref', { eId: toEId('ref'), href }) : null;
    }
    // Akoma Ntoso's dates are days; a year or a month stays in the text alone.
    const isDated = mention.type === 'DATE' && isDay(mention.date);
    return isDated ? around(mention, 'date', { eId: toEId('date'), date: mention.date }) : null;
  };
}

function around({ start, end }: Mention, name: string, attributes: Record<string, string>): Span {
  return { start, end, open: openTag(name, attributes), close: `</${name}>` };
}
