import type { Range } from '@resolute/schema';
import { diffArrays } from 'diff';
import { type Word, wordsIn } from '../words.ts';

/** What differs between two texts: ranges of each, whole words. Both empty where they have the same words. */
export interface WordDifferences {
  readonly earlier: readonly Range[];
  readonly later: readonly Range[];
}

/** Past so many words put in or left out, a paragraph is another text, and its differences are not worth finding. */
const mostEdits = 1_000;
/** One word of so few letters between two differences is chance, not wording that was kept. */
const chanceWord = 3;

/** The words of each text that the other has not. Case and marks between words do not count. */
export function wordDifferences(earlier: string, later: string): WordDifferences {
  const left = wordsIn(earlier);
  const right = wordsIn(later);
  const edits = diffArrays(left.map(({ key }) => key), right.map(({ key }) => key), { maxEditLength: mostEdits });
  if (!edits) return { earlier: spanOf(left), later: spanOf(right) };
  const differing = { earlier: new Set<number>(), later: new Set<number>() };
  let [i, j] = [0, 0];
  for (const [index, { added, removed, count, value }] of edits.entries()) {
    const isChance = count === 1 && value[0]!.length <= chanceWord && isReplaced(edits[index - 1]) && isReplaced(edits[index + 1]);
    const isEqual = !added && !removed && !isChance;
    for (let step = 0; step < count; step++) {
      if (!added && !isEqual) differing.earlier.add(i);
      if (!removed && !isEqual) differing.later.add(j);
      if (!added) i += 1;
      if (!removed) j += 1;
    }
  }
  return { earlier: runsOf(left, differing.earlier), later: runsOf(right, differing.later) };
}

function isReplaced(edit: { readonly added: boolean; readonly removed: boolean } | undefined): boolean {
  return edit !== undefined && (edit.added || edit.removed);
}

/** Differing words that follow each other, as one range. */
function runsOf(words: readonly Word[], differing: ReadonlySet<number>): Range[] {
  const runs: Word[][] = [];
  for (const [index, word] of words.entries()) {
    if (!differing.has(index)) continue;
    if (differing.has(index - 1)) runs.at(-1)!.push(word);
    else runs.push([word]);
  }
  return runs.flatMap(spanOf);
}

function spanOf(words: readonly Word[]): Range[] {
  return words.length === 0 ? [] : [{ start: words[0]!.start, end: words.at(-1)!.end }];
}
