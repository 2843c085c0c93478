/** A box of the margin, in pixels from the top of the column. */
export interface MarginBox {
  /** Where it would stand: at the height of its call. */
  readonly wanted: number;
  readonly height: number;
  /** The row it belongs to: it never stands above the row's top, and stays above its bottom while there is room. */
  readonly row: { readonly top: number; readonly bottom: number };
}

/**
 * Gives each box a top so that none overlaps another and their order is kept, `gap` pixels apart. Boxes are pushed down
 * from where they want to stand; those that would hang out of their row are first moved up into the room above them.
 */
export function pushApart(boxes: readonly MarginBox[], gap: number): number[] {
  const tops = boxes.map(({ wanted, row }) => Math.max(wanted, row.top));
  for (let first = 0; first < boxes.length; ) {
    let after = first + 1;
    while (after < boxes.length && boxes[after]!.row === boxes[first]!.row) after++;
    const floor = first === 0 ? -Infinity : tops[first - 1]! + boxes[first - 1]!.height + gap;
    pushDown(boxes, tops, first, after, floor, gap);
    pullUp(boxes, tops, first, after, gap);
    pushDown(boxes, tops, first, after, floor, gap);
    first = after;
  }
  return tops;
}

function pushDown(boxes: readonly MarginBox[], tops: number[], first: number, after: number, floor: number, gap: number) {
  let free = Math.max(floor, boxes[first]!.row.top);
  for (let index = first; index < after; index++) {
    tops[index] = Math.max(tops[index]!, free);
    free = tops[index]! + boxes[index]!.height + gap;
  }
}

function pullUp(boxes: readonly MarginBox[], tops: number[], first: number, after: number, gap: number) {
  let limit = boxes[first]!.row.bottom;
  for (let index = after - 1; index >= first; index--) {
    tops[index] = Math.min(tops[index]!, limit - boxes[index]!.height);
    limit = tops[index]! - gap;
  }
}
