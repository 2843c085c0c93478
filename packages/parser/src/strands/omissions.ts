import type { Omission, OmissionKind, Range } from '@resolute/schema';

/** Omissions in order and apart from each other: of two that overlap, the second is cut to what the first has left. */
export function mergeOmissions(omissions: readonly Omission[]): Omission[] {
  const merged: Omission[] = [];
  for (const omission of omissions.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const start = Math.max(omission.start, merged.at(-1)?.end ?? 0);
    if (start < omission.end) merged.push(start === omission.start ? omission : { ...omission, start });
  }
  return merged;
}

/** What is left out between two places of a piece: inside each of its ranges, where a page cuts a number in two. */
export function omissionsWithin(ranges: readonly Range[], { start, end }: Range, kind: OmissionKind): Omission[] {
  return ranges.flatMap((range) => {
    const from = Math.max(range.start, start);
    const to = Math.min(range.end, end);
    return from < to ? [{ start: from, end: to, kind }] : [];
  });
}
