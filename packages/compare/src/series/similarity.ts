import { wordsIn } from '../words.ts';

/** Counts of the words of a text. */
type Bag = ReadonlyMap<string, number>;

/** How alike paragraphs are: 1 for the same words, 0 for none in common. */
export interface Similarity {
  /** Of the text at this place of the first list with that of the second. */
  readonly of: (first: number, second: number) => number;
}

/**
 * Weighs the words that two lists of texts have in common by how rare they are in both: in resolutions on one subject
 * its name stands in every paragraph and says nothing.
 */
export function similarityOf(first: readonly string[], second: readonly string[]): Similarity {
  const firstBags = first.map(bagOf);
  const secondBags = second.map(bagOf);
  const weights = weightsOf([...firstBags, ...secondBags]);
  const firstSums = firstBags.map((bag) => sum(bag, weights));
  const secondSums = secondBags.map((bag) => sum(bag, weights));
  return {
    of: (left, right) => {
      const total = firstSums[left]! + secondSums[right]!;
      return total === 0 ? 1 : (2 * shared(firstBags[left]!, secondBags[right]!, weights)) / total;
    },
  };
}

function bagOf(text: string): Bag {
  const bag = new Map<string, number>();
  for (const { key } of wordsIn(text)) bag.set(key, (bag.get(key) ?? 0) + 1);
  return bag;
}

function weightsOf(bags: readonly Bag[]): ReadonlyMap<string, number> {
  const holding = new Map<string, number>();
  for (const bag of bags) for (const word of bag.keys()) holding.set(word, (holding.get(word) ?? 0) + 1);
  return new Map([...holding].map(([word, count]) => [word, Math.log(1 + bags.length / count)]));
}

function sum(bag: Bag, weights: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const [word, count] of bag) total += count * weights.get(word)!;
  return total;
}

function shared(a: Bag, b: Bag, weights: ReadonlyMap<string, number>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let total = 0;
  for (const [word, count] of few) total += Math.min(count, many.get(word) ?? 0) * weights.get(word)!;
  return total;
}
