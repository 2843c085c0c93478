import type { Message, Resolution } from '@resolute/schema';

/** As much of a reading as a line can show, in code units. */
const longest = 40;

/** One line a message: `12:5 info N3 … (read "!", expected "1")`. Lines and columns count from 1; columns are UTF-16 code units. */
export function toMessages({ messages, source }: Pick<Resolution, 'messages' | 'source'>): string {
  const lines = lineStarts(source.text);
  return messages.map((message) => `${placeOf(message, lines)} ${message.severity.toLowerCase()} ${message.rule} ${message.reason}${evidenceOf(message)}\n`).join('');
}

/** What was read, and what stands for it now or should. A long reading is cut: the place says where the rest is. */
function evidenceOf({ actual, expected }: Message): string {
  const said = [...(actual === null ? [] : [`read ${quoted(actual)}`]), ...(expected === null ? [] : [`expected ${quoted(expected)}`])];
  return said.length === 0 ? '' : ` (${said.join(', ')})`;
}

function quoted(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return `"${line.length > longest ? `${line.slice(0, longest)}…` : line}"`;
}

function placeOf({ start }: Message, lines: readonly number[]): string {
  let low = 0;
  let high = lines.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (lines[middle]! <= start) low = middle;
    else high = middle;
  }
  return `${low + 1}:${start - lines[low]! + 1}`;
}

/** The offset of each line's start. A line ends with LF, CR LF or CR. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { index, 0: mark } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + mark.length);
  return starts;
}
