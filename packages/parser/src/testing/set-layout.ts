import { printedMark, type Manuscript, type ManuscriptParagraph } from '../noise/manuscript.ts';

/** How a call is set: raised, run together with its word, apart from it, or with a stroke as in the 1990s. */
const callStyles = {
  raised: (number: number) => raised(number),
  glued: (number: number) => String(number),
  loose: (number: number) => ` ${number} `,
  stroke: (number: number) => ` ${number}/`,
} as const;

export type CallStyle = keyof typeof callStyles;
export const callStyleNames: readonly CallStyle[] = ['raised', 'glued', 'loose', 'stroke'];

const wide = 80;

/** How blocks become lines. The first two blocks are the title and the formula; the closing comes with its lines parted. */
const layouts = {
  /** Typed, with an empty line between blocks. */
  typed: (blocks: readonly string[]) => blocks.map((block) => wrap(block, wide)).join('\n\n'),
  /** As an extractor gives it: one block a line, headings marked. */
  extracted: (blocks: readonly string[]) => blocks.map((block, index) => (index < 2 ? '## ' : '') + block.replace('\n', ' ')).join('\n'),
  /** Printed lines, and nothing between blocks. */
  raw: (blocks: readonly string[]) => blocks.map((block) => wrap(block, wide)).join('\n'),
  /** Indented, the closing far to the right. */
  indented: (blocks: readonly string[]) =>
    blocks.map((block) => indent(block.includes('\n') ? block : `      ${wrap(block, wide - 6)}`, block.includes('\n') ? 60 : 17)).join('\n'),
} as const;

export type Layout = keyof typeof layouts;
export const layoutNames: readonly Layout[] = ['typed', 'extracted', 'raw', 'indented'];

/** Sets a manuscript without any damage, with its notes at the end or lost. */
export function setLayout(manuscript: Manuscript, layout: Layout, style: CallStyle, withNotes: boolean): string {
  const setCall = callStyles[style];
  const setParagraph = ({ id, text, calls }: ManuscriptParagraph) =>
    printedMark(id, manuscript.language) + calls.reduceRight((set, { number, offset }) => set.slice(0, offset) + setCall(number) + set.slice(offset), text);
  const notes = manuscript.notes.map(({ number, text }) => `${setCall(number).trim()} ${text}`);
  const blocks = [
    `${manuscript.number}. ${manuscript.title}`,
    manuscript.formula,
    ...manuscript.paragraphs.map(setParagraph),
    manuscript.closing.join('\n'),
    ...(withNotes ? ['_______________', ...notes] : []),
  ];
  return `${layouts[layout](blocks)}\n`;
}

function raised(number: number): string {
  return String(number).replace(/\d/gu, (figure) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(figure)));
}

function wrap(block: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of block.split(' ')) {
    // A call stays with its word.
    if (line !== '' && line.length + word.length >= width && !/^\d+$/u.test(word)) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

function indent(block: string, blanks: number): string {
  return block.replace(/^/gmu, ' '.repeat(blanks));
}
