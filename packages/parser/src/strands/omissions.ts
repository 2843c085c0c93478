import type { Omission } from '@resolute/schema';

/** Omissions in order and apart from each other: of two that overlap, the second is cut to what the first has left. */
export function mergeOmissions(omissions: readonly Omission[]): Omission[] {
  const merged: Omission[] = [];
  for (const omission of omissions.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const start = Math.max(omission.start, merged.at(-1)?.end ?? 0);
    if (start < omission.end) merged.push(start === omission.start ? omission : { ...omission, start });
  }
  return merged;
}
