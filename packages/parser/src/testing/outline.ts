import type { Paragraph, Resolution, Text } from '@resolute/schema';

/**
 * A document on one page, for people to check: its head, a line a paragraph (id, kind, number, first and last words,
 * calls as `number@word`), a line a note, the repairs and the messages by rule. The expected files of
 * `fixtures/documents` are written so; README.md there says how to read them.
 */
export function outline(document: Resolution): string {
  const { symbol, language, title, enactingFormula, adoption, paragraphs, footnotes, frame, messages } = document;
  const head = [
    ['symbol', symbol],
    ['language', language],
    ['title', title],
    ['formula', enactingFormula],
    ['adopted', [adoption.date, adoption.meeting === null ? null : `meeting ${adoption.meeting}`].filter((part) => part !== null).join(', ') || null],
    ['procedure', adoption.proceduralNote],
    ['vote', adoption.vote === null ? null : `${adoption.vote.inFavour} for, ${adoption.vote.against} against, ${adoption.vote.abstaining} abstaining`],
    ['frame', [...new Set(frame.map(({ kind }) => kind))].sort().join(' ') || null],
  ];
  const sections = [
    head.map(([name, value]) => `${name!.padEnd(10)}${value ?? '-'}`),
    paragraphs.map(paragraphLine),
    footnotes.map(({ id, number, text, calls }) => `${pad(id)}${pad(String(number), 4)}${ends(text)}  <- ${calls.map(({ paragraph }) => paragraph).join(', ') || 'not called'}`),
    [...paragraphs, ...footnotes, ...frame].flatMap((piece) => repairs(piece)),
    messages.map(({ rule, actual, expected }) => [rule, actual === null ? [] : JSON.stringify(actual), expected === null ? [] : ['->', JSON.stringify(expected)]].flat(2).join(' ')),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function paragraphLine({ id, kind, number, depth, text, footnoteCalls }: Paragraph): string {
  const calls = footnoteCalls.map(({ number: called, offset, footnote }) => `${footnote === null ? '?' : ''}${called}@${wordBefore(text, offset)}`);
  const place = `${'  '.repeat(depth)}${id}`;
  return `${pad(place, 16)}${pad(kind, 12)}${pad(number ?? '-', 5)}${ends(text)}${calls.length > 0 ? `  [${calls.join(' ')}]` : ''}`;
}

function repairs({ emendations, suggestions }: Text): string[] {
  return [
    ...emendations.map(({ rule, original, replacement }) => `${rule} ${JSON.stringify(original)} -> ${JSON.stringify(replacement)}`),
    ...suggestions.map(({ rule, original, replacement }) => `${rule}? ${JSON.stringify(original)} -> ${JSON.stringify(replacement)}`),
  ];
}

/** The first four words and the last three; a short text whole. */
function ends(text: string): string {
  const words = text.split(' ');
  return words.length <= 8 ? text : `${words.slice(0, 4).join(' ')} … ${words.slice(-3).join(' ')}`;
}

function wordBefore(text: string, offset: number): string {
  return /\S*$/u.exec(text.slice(0, offset))![0];
}

const pad = (text: string, width = 8) => `${text.padEnd(width - 1)} `;
