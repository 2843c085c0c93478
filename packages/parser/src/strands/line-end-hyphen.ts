import { isBlank, type Range } from '@resolute/schema';

/** Whether a word cut at a line's end by a hyphen ("inter-", "nationale") is one word. */
export type JoinsAtHyphen = (before: string, after: string) => boolean;

export interface LineEndHyphen {
  /** Behind the hyphen and the blanks that follow it. */
  readonly end: number;
  /** The letters in front of the hyphen, and those that go on behind the line's end. */
  readonly before: string;
  readonly word: string;
}

const hyphen = 0x2d;
const softHyphen = 0xad;
/** Glyphs that extractors put for a line-end hyphen, before a blank: "›" and "¬". */
const standIns = [0x203a, 0xac];

/**
 * Where a word goes on that is cut by a hyphen at a line's end: "-" before a line break, in one range or between two; a
 * soft hyphen anywhere; a stand-in between a letter and a blank. Null where none stands at `i`.
 */
export function afterLineEndHyphen(source: string, i: number, code: number, end: number, nextRange: Range | undefined): LineEndHyphen | null {
  if (code !== hyphen && code !== softHyphen && !standIns.includes(code)) return null;
  if (i === 0 || !isLetter(source.charCodeAt(i - 1))) return null;
  let at = i + 1;
  let broken = code !== hyphen;
  while (at < end && isBlank(source.charCodeAt(at))) {
    if (source.charCodeAt(at) < 0x0e && source.charCodeAt(at) !== 0x09) broken = true;
    at += 1;
  }
  const goesOn = at === end ? nextRange?.start : broken && (at > i + 1 || code === softHyphen) ? at : undefined;
  if (goesOn === undefined || !isLower(source, goesOn)) return null;
  return { end: at, before: lastWord(source, i), word: firstWord(source, goesOn) };
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x250);
}

function isLower(source: string, at: number): boolean {
  return isLetter(source.charCodeAt(at)) && source[at]!.toLowerCase() === source[at];
}

const longestWord = 40;

function lastWord(source: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < longestWord && isLetter(source.charCodeAt(start - 1))) start -= 1;
  return source.slice(start, end);
}

function firstWord(source: string, start: number): string {
  let end = start;
  while (end < source.length && end - start < longestWord && isLetter(source.charCodeAt(end))) end += 1;
  return source.slice(start, end);
}
