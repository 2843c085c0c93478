/** Follows the quotation marks of a text, so that a mark that closes a quotation is not taken for a note's call. */
export class Quotations {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** How many quotations are open before an offset. Offsets must not go back. */
  openBefore(offset: number): number {
    for (; this.#at < offset; this.#at++) {
      const mark = this.#text[this.#at]!;
      if (!marks.includes(mark)) continue;
      // A mark right behind a letter opens nothing, whatever its shape.
      const opens = '“«„"'.includes(mark) && (this.#at === 0 || /[\s([’]/u.test(this.#text[this.#at - 1]!));
      this.#depth = opens ? this.#depth + 1 : Math.max(0, this.#depth - 1);
    }
    return this.#depth;
  }
}

const marks = '“”«»„"';
