import type { FootnoteCall, Paragraph, Resolution } from '@resolute/schema';
import { weave } from './weave.ts';
import { printedNumber, raised, textInstead } from './wording.ts';

/** The document as Markdown with footnotes (`[^7]`), as GitHub and others read them. Numbers are those printed. */
export function toMarkdown(resolution: Resolution): string {
  const { symbol, title, enactingFormula, paragraphs, footnotes, frame } = resolution;
  const closing = frame.filter(({ kind }) => kind === 'CLOSING').map(({ text }) => `*${escape(text)}*`);
  return [
    title === null ? '' : `# ${escape(title)}`,
    symbol === null ? '' : `**${escape(symbol)}**`,
    enactingFormula === null ? '' : `*${escape(enactingFormula)}*`,
    ...paragraphs.map((paragraph) => toBlock(paragraph, resolution)),
    ...textInstead(resolution).map(({ text }) => escapeStart(escape(text))),
    ...closing,
    ...footnotes.map(({ id, text }) => `[^${keyOf(id)}]: ${escape(text)}`),
  ]
    .filter((block) => block !== '')
    .map((block) => `${block}\n`)
    .join('\n');
}

function toBlock(paragraph: Paragraph, { language }: Resolution): string {
  const calls = paragraph.footnoteCalls.map((call) => ({ offset: call.offset, markup: toCall(call) }));
  const opening = paragraph.opening && paragraph.depth === 0 ? [{ ...paragraph.opening, open: '*', close: '*' }] : [];
  const text = weave(paragraph.text, opening, calls, escape);
  if (paragraph.kind === 'HEADING' || (paragraph.kind === 'ANNEX' && /^annex-\d+$/.test(paragraph.id))) return `## ${text}`;
  const number = printedNumber(paragraph, language);
  const line = escapeStart(number === null ? text : `${escape(number)} ${text}`);
  return paragraph.depth === 0 ? line : `${'  '.repeat(paragraph.depth - 1)}- ${line}`;
}

/** A call whose note is missing is only raised: a reference without its definition would show as it is written. */
function toCall({ footnote, number }: FootnoteCall): string {
  return footnote === null ? raised(number) : `[^${keyOf(footnote)}]`;
}

function keyOf(id: string): string {
  return id.replace(/(^|-)fn-/, '$1');
}

/** Writes as itself all that Markdown, or the HTML in it, would read as marks. */
function escape(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~$!&]/g, '\\$&');
}

/** Keeps a block's first characters from being read as a list or a rule: `2\. `, `\- `. */
function escapeStart(block: string): string {
  return block.replace(/^(\d+)(?=[.)])/, '$1\\').replace(/^[-+=]/, '\\$&');
}
