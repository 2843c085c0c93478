import type { Paragraph } from '@resolute/schema';
import { band, costs } from './costs.ts';
import { similarityOf } from './similarity.ts';

/** Places in the two lists; null where a paragraph has no counterpart. */
export interface Aligned {
  readonly earlier: number | null;
  readonly later: number | null;
}

const pair = 1;
const dropped = 2;
const added = 3;

/**
 * Aligns the paragraphs of two resolutions in their order: the cheapest explanation of the later text by the earlier
 * one, with the costs of `costs.ts`. What is dropped stands before what is new at its place. The work grows with the
 * number of paragraphs, not with its square: pairs far from the diagonal are not looked at.
 */
export function alignSeries(earlier: readonly Paragraph[], later: readonly Paragraph[]): Aligned[] {
  const similarity = similarityOf(earlier.map(({ text }) => text), later.map(({ text }) => text));
  const rows = earlier.length;
  const columns = later.length;
  const slope = rows === 0 ? 0 : columns / rows;
  // A row starts where the diagonal is; the band holds at least the step from one row to the next.
  const reach = band + Math.ceil(slope);
  const width = 2 * reach + 1;
  const firstOf = (row: number) => Math.round(row * slope) - reach;

  const steps = new Uint8Array((rows + 1) * width);
  let above = new Float64Array(width).fill(Infinity);
  for (let row = 0; row <= rows; row++) {
    const here = new Float64Array(width).fill(Infinity);
    const first = firstOf(row);
    const shift = row === 0 ? 0 : first - firstOf(row - 1);
    for (let at = Math.max(0, -first); at < width && first + at <= columns; at++) {
      const column = first + at;
      let cost = row === 0 && column === 0 ? 0 : Infinity;
      let step = 0;
      const consider = (candidate: number, kind: number) => {
        if (candidate < cost) [cost, step] = [candidate, kind];
      };
      if (row > 0 && column > 0) {
        const before = above[at + shift - 1] ?? Infinity;
        if (before < Infinity) consider(before + pairCost(earlier[row - 1]!, later[column - 1]!, () => similarity.of(row - 1, column - 1)), pair);
      }
      if (row > 0) consider((above[at + shift] ?? Infinity) + costs.dropped, dropped);
      if (column > 0 && at > 0) consider(here[at - 1]! + costs.added, added);
      here[at] = cost;
      steps[row * width + at] = step;
    }
    above = here;
  }
  return trace(rows, columns, (row, column) => steps[row * width + column - firstOf(row)]!);
}

function trace(rows: number, columns: number, stepAt: (row: number, column: number) => number): Aligned[] {
  const aligned: Aligned[] = [];
  let [row, column] = [rows, columns];
  while (row > 0 || column > 0) {
    const step = stepAt(row, column);
    const hasEarlier = step !== added;
    const hasLater = step !== dropped;
    if (hasEarlier) row -= 1;
    if (hasLater) column -= 1;
    aligned.push({ earlier: hasEarlier ? row : null, later: hasLater ? column : null });
  }
  return droppedFirst(aligned.reverse());
}

/** Between two pairs, what was dropped before what is new. */
function droppedFirst(aligned: readonly Aligned[]): Aligned[] {
  const ordered: Aligned[] = [];
  let fresh: Aligned[] = [];
  for (const row of aligned) {
    if (row.earlier === null) fresh.push(row);
    else if (row.later === null) ordered.push(row);
    else {
      ordered.push(...fresh, row);
      fresh = [];
    }
  }
  return [...ordered, ...fresh];
}

function pairCost(earlier: Paragraph, later: Paragraph, similarity: () => number): number {
  if (earlier.kind !== later.kind) return Infinity;
  return (
    1 -
    similarity() +
    (earlier.opening?.verb === later.opening?.verb ? 0 : costs.otherVerb) +
    (earlier.depth === later.depth ? 0 : costs.otherDepth)
  );
}
