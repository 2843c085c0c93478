import type { Drafting } from '@resolute/lexicon';
import { fromRaised } from '../notes/raised.ts';

/** The number that opens the body of a note. */
export interface NoteStart {
  /** As read: "12", "!", "“". */
  readonly glyph: string;
  /** The number, where the glyph is one. */
  readonly number: number | null;
  /** Length in code units of the glyph, from the line's start. */
  readonly length: number;
}

const raised = /^([⁰¹²³⁴-⁹]{1,3})\s*(?=\S)/u;
const slashed = /^(\d{1,3}) ?\/ ?(?=\S)/u;
const numbered = /^(\d{1,3})(?: ?\))?\s+(?=\S)/u;
const glued = /^(\d{1,3})(?=\p{Lu}\p{L})/u;
const misread = /^([lIO!|“”"'‘’®°*?™©£¢§¥&^$~]{1,3}|[\dlIO]{1,3})(?: ?\/)?\s+(?=\S)/u;
/** A document's symbol, the letters before its first stroke read as they may be: "7/58/98.". */
const symbol = /^[A-Z\d]{1,4}\/\S{0,12}\d\S{0,12}(?:$|,? )/u;
/** How far a note's number may run ahead of the one before. */
const reach = 12;
const capital = /^[\p{Lu}«“"(]/u;

/**
 * Reads the number at the start of a note's body.
 * @param last number of the note before, 0 at the start
 * @param expected whether the place is one for notes: below a rule, behind another note
 * @param behindNote whether a note that ends with a full stop stands right before the line
 * @param apart whether the line stands apart from the text above it
 */
export function readNoteStart(words: string, drafting: Drafting, last: number, expected: boolean, apart: boolean, behindNote = false): NoteStart | null {
  const above = raised.exec(words);
  if (above !== null) return { glyph: above[1]!, number: fromRaised(above[1]!), length: above[1]!.length };
  // The slash of "1/" is told from a symbol's by what stands behind it.
  const stroke = slashed.exec(words);
  if (stroke !== null && drafting.noteOpeners.test(words.slice(stroke[0].length))) {
    return { glyph: stroke[1]!, number: Number(stroke[1]), length: stroke[0].trimEnd().length };
  }
  if (!expected && !apart) return null;
  const match = numbered.exec(words) ?? glued.exec(words);
  if (match !== null) {
    const rest = words.slice(match[0].length);
    const number = Number(match[1]);
    const opens = drafting.noteOpeners.test(rest) || symbol.test(rest);
    if (!opens && !(capital.test(rest) && (number === last + 1 || (expected && number <= last + reach)))) return null;
    if (!opens && drafting.date.test(words.slice(0, 40))) return null;
    return { glyph: match[1]!, number, length: match[1]!.length };
  }
  const spoiled = misread.exec(words);
  // "I’ Organisation" is an article, not a note's number.
  if (spoiled === null || /^[lI|1][’']/u.test(spoiled[1]!)) return null;
  const rest = words.slice(spoiled[0].length);
  const opens = drafting.noteOpeners.test(rest) || symbol.test(rest);
  if (!opens && !(behindNote && /^[\p{Lu}\d]/u.test(rest))) return null;
  return { glyph: spoiled[1]!, number: null, length: spoiled[1]!.length };
}
