import type { Span } from './store.ts';
import type { Word } from './words.ts';

const before = 60;
const length = 200;

/** A window of whole words around the first words found, about 200 code units; the text's beginning where none was. */
export function snippetOf(text: string, words: readonly Word[], found: readonly Word[]): Span {
  if (text.length <= length) return { start: 0, end: text.length };
  const from = (found[0]?.start ?? 0) - before;
  const start = from <= 0 ? 0 : (words.find((word) => word.start >= from)?.start ?? 0);
  const last = words.findLast((word) => word.end <= start + length);
  const end = start + length >= text.length ? text.length : Math.max(last?.end ?? 0, found[0]?.end ?? 0);
  return { start, end };
}
