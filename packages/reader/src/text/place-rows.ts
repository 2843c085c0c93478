import type { ParagraphKind } from '@resolute/schema';
import type { BesideRow } from '../beside.ts';

/** Rows that only the other text has, by the id of this document's paragraph that they stand next to. */
export interface PlacedRows {
  readonly before: ReadonlyMap<string, readonly BesideRow[]>;
  readonly after: ReadonlyMap<string, readonly BesideRow[]>;
}

/**
 * Finds a place for what only the other text has: behind the paragraph it follows, or before the next one where that is
 * of its kind and the one before is not, so that a dropped operative paragraph never stands in the preamble.
 */
export function placeRows(rows: readonly BesideRow[], kindOf: (id: string) => ParagraphKind | undefined): PlacedRows {
  const before = new Map<string, BesideRow[]>();
  const after = new Map<string, BesideRow[]>();
  let previous: string | null = null;
  for (const [index, row] of rows.entries()) {
    if (row.here !== null) previous = row.here;
    else {
      const next = rows.slice(index).find(({ here }) => here !== null)?.here ?? null;
      const followsKind = previous !== null && kindOf(previous) === row.other?.kind;
      const precedesKind = next !== null && kindOf(next) === row.other?.kind;
      const isBefore = next !== null && (previous === null || (precedesKind && !followsKind));
      const key = isBefore ? next : previous;
      if (key !== null) push(isBefore ? before : after, key, row);
    }
  }
  return { before, after };
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
