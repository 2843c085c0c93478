/**
 * Which words of a list are found again, in order, in another: the longest common subsequence. One flag a word of the
 * first list. Time grows with the product of the lengths of what is not alike at both ends.
 */
export function matchedWords(words: readonly string[], found: readonly string[]): boolean[] {
  const matched = words.map(() => false);
  let start = 0;
  while (start < words.length && start < found.length && words[start] === found[start]) matched[start++] = true;
  let end = words.length;
  let foundEnd = found.length;
  while (end > start && foundEnd > start && words[end - 1] === found[foundEnd - 1]) {
    matched[--end] = true;
    foundEnd -= 1;
  }

  const rows = end - start;
  const columns = foundEnd - start;
  const lengths = new Uint16Array((rows + 1) * (columns + 1));
  const at = (row: number, column: number) => row * (columns + 1) + column;
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      lengths[at(row, column)] =
        words[start + row] === found[start + column]
          ? lengths[at(row + 1, column + 1)]! + 1
          : Math.max(lengths[at(row + 1, column)]!, lengths[at(row, column + 1)]!);
    }
  }
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    if (words[start + row] === found[start + column]) {
      matched[start + row] = true;
      row += 1;
      column += 1;
    } else if (lengths[at(row + 1, column)]! >= lengths[at(row, column + 1)]!) row += 1;
    else column += 1;
  }
  return matched;
}
