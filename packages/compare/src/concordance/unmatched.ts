import type { Range } from '@resolute/schema';

/** Something that both versions should say, with its place in the piece's text. */
export interface Value extends Range {
  readonly key: string;
}

/** What one version says and the other does not; both where one stands for the other. */
export interface Mismatch {
  readonly left: Value | null;
  readonly right: Value | null;
}

/** The values that have no equal in the other list, each used once; those left over on both sides are set against each other in order. */
export function unmatched(left: readonly Value[], right: readonly Value[]): Mismatch[] {
  const lone = { left: without(left, right), right: without(right, left) };
  return Array.from({ length: Math.max(lone.left.length, lone.right.length) }, (_, index) => ({
    left: lone.left[index] ?? null,
    right: lone.right[index] ?? null,
  }));
}

/** The values of the first list, less those of the second. */
function without(values: readonly Value[], others: readonly Value[]): Value[] {
  const counts = new Map<string, number>();
  for (const { key } of others) counts.set(key, (counts.get(key) ?? 0) + 1);
  return values.filter(({ key }) => {
    const count = counts.get(key) ?? 0;
    counts.set(key, count - 1);
    return count <= 0;
  });
}
