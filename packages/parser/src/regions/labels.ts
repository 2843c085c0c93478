import type { Drafting } from '@resolute/lexicon';
import { opensParagraph } from './opens.ts';

/** The number or letter that opens a paragraph, as read. */
export interface Label {
  readonly style: 'ARABIC' | 'LETTER';
  /** Without marks: "10", "a", "iv". Of a spoiled figure, the figure. */
  readonly value: string;
  /** Length in code units of the mark, its bracket or full stop and the blanks behind it. */
  readonly length: number;
  /** Length of the mark with its bracket or full stop. */
  readonly markLength: number;
}

const arabic = /^((\d{1,3})(?: ?[.·]|,\.?)(?:\s?-)?)\s*(?=[\p{L}«“"'([’])/u;
/** Figures of which OCR has made letters: "l.", "ll.", "1O.", "I.". */
const spoiledArabic = /^(([\dlIO|!]{1,3}) ?\.)\s+(?=\p{Lu})/u;
const dashedArabic = /^(([~_]) ?-)\s*(?=\p{Lu})/u;
const dottedArabic = /^\. ?((\d{1,3}) ?\.)\s+(?=\p{L})/u;
const letter = /^(["“«]? ?\(?([a-z]{1,6}|[A-Z]|[1l]{1,2}[ivx]{0,3}|(?<=\()\d)\s?\)\.?)\s*(?=\S)/u;
const dottedLetter = /^(?:[.,·] ?)(\(?([a-z])\s?\)\.?)\s+/u;
const letterDot = /^(([a-z]|[ivx]{1,5})\.)\s+(?=[\p{L}])/u;

/**
 * Reads the label at the start of a line or block; null where there is none. What may be a Roman numeral or a letter as
 * well as a spoiled figure is one only where a paragraph opens behind it: "I. Title" is a heading.
 */
export function readLabel(words: string, drafting: Drafting): Label | null {
  const first = words.charCodeAt(0);
  // Most lines open with a capital of a word: nothing to look at.
  if (first > 0x49 && first < 0x5b && words.charCodeAt(1) > 0x60) return null;
  const number = arabic.exec(words) ?? dottedArabic.exec(words) ?? dashedArabic.exec(words);
  if (number !== null) return labelOf(number, 'ARABIC', number[2]!);
  const spoiled = spoiledArabic.exec(words);
  if (spoiled !== null && opensParagraph(words.slice(spoiled[0].length), drafting)) {
    return labelOf(spoiled, 'ARABIC', spoiled[2]!.replace(/[lI|!]/gu, '1').replace(/O/gu, '0'));
  }
  const lettered = letter.exec(words) ?? dottedLetter.exec(words) ?? letterDot.exec(words);
  return lettered === null ? null : labelOf(lettered, 'LETTER', lettered[2]!);
}

function labelOf(match: RegExpExecArray, style: Label['style'], value: string): Label {
  return { style, value, length: match[0].length, markLength: match[0].indexOf(match[1]!) + match[1]!.length };
}

/** Whether a line is a label and nothing else, as extractors give it that read numbers as a column of their own. */
export function isBareLabel(words: string): boolean {
  return words.length < 8 && /^(?:\d{1,3}\.|\(?[a-z]{1,5}\))$/u.test(words);
}
