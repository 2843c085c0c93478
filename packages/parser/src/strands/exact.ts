/** One empty list for all: in a long text most pieces have most of theirs empty. */
export const none: readonly never[] = Object.freeze([]);

/** A list without the room that growing has left in it: engines keep some for what may still come. */
export function exact<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? none : list.slice();
}
