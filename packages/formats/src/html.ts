import { type FootnoteCall, labelOf, type Mention, type Paragraph, type Resolution, symbolUrls } from '@resolute/schema';
import { escapeHtml } from './html-escape.ts';
import { type Span, weave } from './weave.ts';
import { notesHeading, printedNumber, textInstead } from './wording.ts';

const style = `
  body { font: 1.0625rem/1.6 Georgia, "Times New Roman", serif; color-scheme: light dark; margin: 0 auto; max-width: 38rem; padding: 2rem 1rem }
  h1 { font-size: 1.5rem; line-height: 1.25 }
  h2 { font-size: 1.125rem }
  .sub { margin-inline-start: 2rem }
  .number { margin-inline-end: 0.5rem }
  .opening { font-style: italic }
  sup { line-height: 0 }
  .notes { border-top: 1px solid; font-size: 0.9375rem; margin-top: 2rem }
  :target { outline: 2px solid; outline-offset: 0.25rem }`;

/**
 * The document as a page of its own: no script, nothing loaded. Each paragraph and note has its id as anchor, calls
 * and notes link to each other, references lead to the official addresses. All text is escaped.
 */
export function toHtml(resolution: Resolution): string {
  const { symbol, title, enactingFormula, language, paragraphs, footnotes, frame } = resolution;
  const tree = Map.groupBy(paragraphs, ({ parentId }) => parentId);
  const closing = frame.filter(({ kind }) => kind === 'CLOSING');
  const name = [symbol, title].filter((part) => part !== null).join(' – ');
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(name || 'Resolution')}</title>
<style>${style}
</style>
</head>
<body>
<main>
<article>
${[
  symbol === null ? '' : `<p class="symbol">${escapeHtml(symbol)}</p>`,
  `<h1>${escapeHtml(title ?? symbol ?? 'Resolution')}</h1>`,
  enactingFormula === null ? '' : `<p class="enacting-formula">${escapeHtml(enactingFormula)}</p>`,
  ...(tree.get(null) ?? []).map((root) => toBlock(root, tree, resolution)),
  ...textInstead(resolution).map(({ text }) => `<p>${escapeHtml(text)}</p>`),
  ...closing.map(({ text }) => `<p class="closing">${escapeHtml(text)}</p>`),
  footnotes.length > 0 ? toNotes(resolution) : '',
]
  .filter((block) => block !== '')
  .join('\n')}
</article>
</main>
</body>
</html>
`;
}

type Tree = ReadonlyMap<string | null, readonly Paragraph[]>;

function toBlock(paragraph: Paragraph, tree: Tree, resolution: Resolution): string {
  const children = tree.get(paragraph.id) ?? [];
  const id = escapeHtml(paragraph.id);
  const number = printedNumber(paragraph, resolution.language);
  const words = `${number === null ? '' : `<span class="number">${escapeHtml(number)}</span>`}${toInline(paragraph, resolution)}`;
  const below = children.map((child) => toBlock(child, tree, resolution));
  if (paragraph.kind === 'HEADING' || (paragraph.kind === 'ANNEX' && children.length === 0 && /^annex-\d+$/.test(id))) {
    return [`<h2 id="${id}">${words}</h2>`, ...below].join('\n');
  }
  const blocks = [`<p>${words}</p>`, ...below].join('\n');
  return `<div id="${id}" class="${paragraph.depth > 0 ? 'sub' : paragraph.kind.toLowerCase()}">\n${blocks}\n</div>`;
}

function toInline(paragraph: Paragraph, resolution: Resolution): string {
  const calls = paragraph.footnoteCalls.map((call) => ({ offset: call.offset, markup: toCall(call, paragraph, resolution) }));
  const opening = paragraph.opening ? [{ ...paragraph.opening, open: '<span class="opening">', close: '</span>' }] : [];
  return weave(paragraph.text, [...opening, ...toLinks(paragraph.mentions, resolution)], calls, escapeHtml);
}

function toCall({ footnote, number, offset }: FootnoteCall, { id }: Paragraph, { language }: Resolution): string {
  if (footnote === null) return `<sup>${number}</sup>`;
  const label = escapeHtml(labelOf(`fn-${number}`, language));
  return `<sup><a id="${anchorOf(id, offset)}" href="#${escapeHtml(footnote)}" role="doc-noteref" aria-label="${label}">${number}</a></sup>`;
}

function toNotes({ footnotes, paragraphs, language }: Resolution): string {
  const labels = new Map(paragraphs.map(({ id, label }) => [id, label]));
  const items = footnotes.map(({ id, number, text, calls }) => {
    const back = calls.map(
      ({ paragraph, offset }) =>
        ` <a href="#${anchorOf(paragraph, offset)}" role="doc-backlink" aria-label="${escapeHtml(labels.get(paragraph) ?? paragraph)}">↩</a>`,
    );
    return `<li id="${escapeHtml(id)}" value="${number}">${escapeHtml(text)}${back.join('')}</li>`;
  });
  return `<section class="notes" role="doc-endnotes" aria-labelledby="notes">\n<h2 id="notes">${notesHeading[language]}</h2>\n<ol>\n${items.join('\n')}\n</ol>\n</section>`;
}

function toLinks(mentions: readonly Mention[], { language }: Resolution): Span[] {
  return mentions.flatMap((mention) => {
    const urls = mention.type === 'REFERENCE' && mention.target !== null ? symbolUrls(mention.target, language) : null;
    return urls ? [{ start: mention.start, end: mention.end, open: `<a href="${escapeHtml(urls.docs)}">`, close: '</a>' }] : [];
  });
}

function anchorOf(paragraph: string, offset: number): string {
  return escapeHtml(`call-${paragraph}-${offset}`);
}
