/** The same piece in two versions; null where one has not got it. */
export interface Pair<T> {
  readonly left: T | null;
  readonly right: T | null;
}

interface Identified {
  readonly id: string;
}

/**
 * Pairs the pieces of two versions by their ids, which are the same in every language, as far as these come in the same
 * order. Between two such pairs, what is left over is paired in sequence where `alike` allows it.
 */
export function pairPieces<T extends Identified>(left: readonly T[], right: readonly T[], alike: (left: T, right: T) => boolean): Pair<T>[] {
  const pairs: Pair<T>[] = [];
  let [i, j] = [0, 0];
  for (const [nextLeft, nextRight] of [...sameIds(left, right), [left.length, right.length] as const]) {
    pairs.push(...inSequence(left.slice(i, nextLeft), right.slice(j, nextRight), alike));
    if (nextLeft < left.length) pairs.push({ left: left[nextLeft]!, right: right[nextRight]! });
    [i, j] = [nextLeft + 1, nextRight + 1];
  }
  return pairs;
}

/** Places of the same ids in both lists: the most that can be had in the order of both. */
function sameIds(left: readonly Identified[], right: readonly Identified[]): (readonly [number, number])[] {
  const places = new Map(right.map(({ id }, index) => [id, index]));
  // The longest increasing run: for each length, the pair that ends the best run so far.
  interface Link {
    readonly left: number;
    readonly right: number;
    readonly before: Link | undefined;
  }
  const ends: Link[] = [];
  for (const [index, { id }] of left.entries()) {
    const place = places.get(id);
    if (place === undefined) continue;
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]!.right < place) low = middle + 1;
      else high = middle;
    }
    ends[low] = { left: index, right: place, before: ends[low - 1] };
  }
  const run: (readonly [number, number])[] = [];
  for (let link = ends.at(-1); link; link = link.before) run.push([link.left, link.right]);
  return run.reverse();
}

function inSequence<T>(left: readonly T[], right: readonly T[], alike: (left: T, right: T) => boolean): Pair<T>[] {
  const pairs: Pair<T>[] = [];
  let j = 0;
  for (const piece of left) {
    const found = right.findIndex((other, index) => index >= j && alike(piece, other));
    if (found < 0) {
      pairs.push({ left: piece, right: null });
      continue;
    }
    for (; j < found; j++) pairs.push({ left: null, right: right[j]! });
    pairs.push({ left: piece, right: right[found]! });
    j = found + 1;
  }
  return [...pairs, ...right.slice(j).map((piece) => ({ left: null, right: piece }))];
}
