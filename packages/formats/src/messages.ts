import type { Message, Resolution } from '@resolute/schema';

/** One line a message: `12:5 warning N3 …`. Lines and columns count from 1; columns are UTF-16 code units. */
export function toMessages({ messages, source }: Pick<Resolution, 'messages' | 'source'>): string {
  const lines = lineStarts(source.text);
  return messages.map((message) => `${placeOf(message, lines)} ${message.severity.toLowerCase()} ${message.rule} ${message.reason}\n`).join('');
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
