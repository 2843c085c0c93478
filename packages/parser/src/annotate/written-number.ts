/**
 * The numbers that resolutions and decisions are cited by, in every written form:
 *
 *   57/270 B   S-21/2   ES-10/15   1995/313   1325 (2000)   217 A (III)   3201 (S-VI)   31/6 A et B   3419 A to D (XXX)
 *
 * A letter is a part of the number only before a non-word: in "61/105 L’Assemblée" it opens the next sentence.
 */
const letter = String.raw`[A-Z](?![\p{L}\p{N}’'])`;
const letters = String.raw`(?: ?(?<letters>${letter}(?:(?:-| ?, ?| et | and | à | to )${letter}){0,6}))?`;
const roman = '(?:E?S-)?[IVXL]{1,8}';

export const writtenNumber = String.raw`(?:(?<session>(?:ES|S)-\d{1,2}|\d{1,4})/(?<item>\d{1,4})(?![\d/])|(?<serial>\d{1,4})(?![\d/,.]\d))${letters}(?: ?\((?:(?<year>(?:19|20)\d\d)|(?<roman>${roman}))\))?`;

/** A number as written, taken apart. Exactly one of `session` and `serial` is there. */
export interface WrittenNumber {
  /** `57`, `S-21`, `1995`: what stands before the stroke. */
  readonly session: string | null;
  /** What stands after the stroke. */
  readonly item: string | null;
  /** A number of one running series: 1325, 217. */
  readonly serial: string | null;
  /** As in a symbol: `B`, `A-E`. */
  readonly letters: string | null;
  /** The year in brackets, as the Security Council writes it. */
  readonly year: string | null;
  /** The session in brackets, as the General Assembly wrote it to 1976. */
  readonly roman: string | null;
}

export function toWrittenNumber(groups: Record<string, string | undefined>): WrittenNumber {
  const { session = null, item = null, serial = null, letters = null, year = null, roman = null } = groups;
  return { session, item, serial, letters: letters === null ? null : joinLetters(letters), year, roman };
}

/** "A à E" and "A to E" are the run `A-E`; so are "A et B" and "A, B and C", whose letters follow each other. */
function joinLetters(written: string): string {
  const found = written.match(/[A-Z]/g) ?? [];
  const first = found[0] ?? '';
  const last = found.at(-1) ?? first;
  return first === last ? first : `${first}-${last}`;
}
