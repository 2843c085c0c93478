import type { Paragraph, Resolution } from '@resolute/schema';
import { weave } from './weave.ts';
import { notesHeading, printedNumber, raised, textInstead } from './wording.ts';

/** The document as plain text, to be read: emended, calls raised (`¹`), sub-paragraphs indented, notes at the end. */
export function toText(resolution: Resolution): string {
  const { symbol, title, enactingFormula, paragraphs, footnotes, frame, language } = resolution;
  const closing = frame.filter(({ kind }) => kind === 'CLOSING').map(({ text }) => text);
  const notes = footnotes.map(({ number, text }) => `${number}. ${text}`);
  return [
    [symbol, title].filter((line) => line !== null).join('\n'),
    enactingFormula ?? '',
    ...paragraphs.map((paragraph) => toLine(paragraph, resolution)),
    ...textInstead(resolution).map(({ text }) => text),
    ...closing,
    ...(notes.length > 0 ? [notesHeading[language], notes.join('\n')] : []),
  ]
    .filter((block) => block !== '')
    .map((block) => `${block}\n`)
    .join('\n');
}

function toLine(paragraph: Paragraph, { language }: Resolution): string {
  const calls = paragraph.footnoteCalls.map(({ offset, number }) => ({ offset, markup: raised(number) }));
  const text = weave(paragraph.text, [], calls, (plain) => plain);
  return '   '.repeat(paragraph.depth) + [printedNumber(paragraph, language) ?? [], text].flat().join(' ');
}
