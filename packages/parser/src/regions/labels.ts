/** The number or letter that opens a paragraph, as read. */
export interface Label {
  readonly style: 'ARABIC' | 'LETTER';
  /** Without marks: "10", "a", "iv". For a misread arabic number, as read: "l". */
  readonly value: string;
  /** Length in code units of the mark, its bracket or full stop and the blanks behind it. */
  readonly length: number;
  /** Length of the mark with its bracket or full stop. */
  readonly markLength: number;
}

const arabic = /^((\d{1,3}|[lI|!]|[~_-])(?: ?[.·]|,\.?))(?:\s?-)?\s*(?=[\p{L}«“"'([’])/u;
const dottedArabic = /^\. ?((\d{1,3}) ?\.)\s+(?=\p{L})/u;
const letter = /^(["“«]? ?\(?([a-z]{1,6}|[A-Z]|[1l]{1,2}[ivx]{0,3})\s?\)\.?)\s*(?=\S)/u;
const dottedLetter = /^(?:[.,·] ?)(\(?([a-z])\s?\)\.?)\s+/u;
const letterDot = /^(([a-z]|[ivx]{1,5})\.)\s+(?=[\p{L}])/u;

/** Reads the label at the start of a line or block; null where there is none. */
export function readLabel(words: string): Label | null {
  const first = words.charCodeAt(0);
  // Most lines open with a capital of a word: nothing to look at.
  if (first > 0x49 && first < 0x5b && words.charCodeAt(1) > 0x60) return null;
  const number = arabic.exec(words) ?? dottedArabic.exec(words);
  if (number !== null) return { style: 'ARABIC', value: number[2]!, length: number[0].length, markLength: markLength(number) };
  const lettered = letter.exec(words) ?? dottedLetter.exec(words) ?? letterDot.exec(words);
  if (lettered === null) return null;
  return { style: 'LETTER', value: lettered[2]!, length: lettered[0].length, markLength: markLength(lettered) };
}

function markLength(match: RegExpExecArray): number {
  return match[0].indexOf(match[1]!) + match[1]!.length;
}
