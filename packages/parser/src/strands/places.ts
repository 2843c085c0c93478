/**
 * Where in the source the characters of a text were read: runs, inside which both go on side by side. A text of
 * thousands of characters has a few dozen.
 */
export class Places {
  readonly #text: number[] = [];
  readonly #source: number[] = [];

  /** Says that the character at `text` was read at `source`. In the order of the text. */
  add(text: number, source: number): void {
    const last = this.#text.length - 1;
    const [lastText, lastSource] = [this.#text[last], this.#source[last]];
    if (lastText !== undefined && lastSource !== undefined && text - lastText === source - lastSource) return;
    this.#text.push(text);
    this.#source.push(source);
  }

  /** The source offset of the character at an offset of the text; of the text's end, that of the end of what was read. */
  inSource(offset: number): number {
    const run = lastAtOrBefore(this.#text, offset);
    return run < 0 ? 0 : this.#source[run]! + offset - this.#text[run]!;
  }

  /** The offset in the text of the first character that was read at or behind a source offset. `length` is the text's. */
  inText(source: number, length: number): number {
    const run = lastAtOrBefore(this.#source, source);
    if (run < 0) return 0;
    const end = this.#text[run + 1] ?? length;
    return Math.min(this.#text[run]! + source - this.#source[run]!, end);
  }

  /** The same for the text without its first `length` characters. */
  without(length: number): Places {
    const rest = new Places();
    rest.add(0, this.inSource(length));
    this.#text.forEach((text, run) => {
      if (text > length) rest.add(text - length, this.#source[run]!);
    });
    return rest;
  }
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
