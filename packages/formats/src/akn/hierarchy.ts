import { type Paragraph, parseParagraphId, type Resolution } from '@resolute/schema';
import { printedNumber } from '../wording.ts';
import { element, emptyElement, escapeXml } from './xml.ts';

type Tree = ReadonlyMap<string | null, readonly Paragraph[]>;

/** What every part of the document is written with: the paragraphs by the one they stand in, and the words of each. */
export interface Writer {
  readonly resolution: Resolution;
  readonly tree: Tree;
  readonly inline: (paragraph: Paragraph) => string;
}

/** The paragraphs of a body; those of one section stand together. */
export function toBody(paragraphs: readonly Paragraph[], writer: Writer): string[] {
  const parts: string[] = [];
  const opened = new Set<string>();
  for (let at = 0; at < paragraphs.length; ) {
    const section = sectionOf(paragraphs[at]);
    let end = at + 1;
    while (end < paragraphs.length && sectionOf(paragraphs[end]) === section) end++;
    const eId = section === null ? null : paragraphs[at]!.eId.replace(/^((?:att_\d+__)?sec_\d+).*$/, '$1');
    const isSection = eId !== null && !opened.has(eId);
    const written = paragraphs.slice(at, end).map((paragraph) => toHierarchy(paragraph, writer, isSection));
    parts.push(...(isSection ? [element('section', { eId }, ...written)] : written));
    if (eId !== null) opened.add(eId);
    at = end;
  }
  return parts.length > 0 ? parts : [emptyElement('p', {})];
}

function sectionOf(paragraph: Paragraph | undefined): number | null {
  return paragraph ? (parseParagraphId(paragraph.id)?.section ?? null) : null;
}

/** A paragraph with its points; recitals inside a body are containers with a name. */
function toHierarchy(paragraph: Paragraph, writer: Writer, isInside = true): string {
  const children = writer.tree.get(paragraph.id) ?? [];
  const { eId, kind, depth } = paragraph;
  if (kind === 'HEADING') return toCrossHeading(paragraph, children, writer, isInside);
  const words = element('p', {}, writer.inline(paragraph));
  const content =
    children.length === 0
      ? [element('content', { eId: `${eId}__content` }, words)]
      : [element('intro', { eId: `${eId}__intro` }, words), ...children.map((child) => toHierarchy(child, writer))];
  if (kind === 'PREAMBULAR' && depth === 0) return element('hcontainer', { name: 'recital', eId }, toNum(paragraph, writer), ...content);
  return element(depth === 0 ? 'paragraph' : 'point', { eId }, toNum(paragraph, writer), ...content);
}

/**
 * A heading between paragraphs. The schema allows `crossHeading` inside an element of the hierarchy, but not in the body itself,
 * and nothing in it but words: elsewhere a container of that name has the heading.
 */
function toCrossHeading(paragraph: Paragraph, children: readonly Paragraph[], writer: Writer, isInside: boolean): string {
  const { eId, number } = paragraph;
  if (isInside && number === null && children.length === 0) return element('crossHeading', { eId }, writer.inline(paragraph));
  return element(
    'hcontainer',
    { name: 'crossHeading', eId },
    toNum(paragraph, writer),
    element('heading', { eId: `${eId}__heading` }, writer.inline(paragraph)),
    ...children.map((child) => toHierarchy(child, writer)),
  );
}

/** The number of a paragraph as it is printed. */
export function toNum(paragraph: Paragraph, { resolution }: Writer): string {
  const number = printedNumber(paragraph, resolution.language);
  return number === null ? '' : element('num', {}, escapeXml(number));
}
