import type { Range } from '@resolute/schema';

/** The index of the first of sorted ranges that starts at or after an offset. */
export function firstFrom(ranges: readonly Range[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The sorted ranges that lie between two offsets. */
export function within<T extends Range>(ranges: readonly T[], start: number, end: number): T[] {
  const found: T[] = [];
  for (let index = firstFrom(ranges, start); index < ranges.length; index++) {
    const range = ranges[index];
    if (range === undefined || range.start >= end) break;
    if (range.end <= end) found.push(range);
  }
  return found;
}

/**
 * Two sorted lists in one, sorted by their starts; of `second` only what overlaps nothing of `first`. Where a range has
 * a `reach` (a citation's pinpoint and date), nothing may start inside that either.
 */
export function mergeApart<T extends Range & { readonly reach?: number }>(first: readonly T[], second: readonly T[]): T[] {
  const merged: T[] = [];
  let next = 0;
  let covered = 0;
  for (const range of second) {
    for (let kept = first[next]; kept !== undefined && kept.start <= range.start; kept = first[++next]) {
      merged.push(kept);
      covered = Math.max(covered, kept.reach ?? kept.end);
    }
    const following = first[next];
    if (range.start >= covered && (following === undefined || range.end <= following.start)) merged.push(range);
  }
  merged.push(...first.slice(next));
  return merged;
}
