import type { Emendation, Text } from '@resolute/schema';
import type { Edit } from '../emend/emend.ts';
import { exact, none } from './exact.ts';
import type { Strand } from './strand.ts';

/** A strand with its repairs made, and where each place of it has gone. */
export interface Emended {
  readonly text: Text;
  /** The place in the emended text of a place in the strand's. */
  readonly moved: (offset: number) => number;
}

/** Makes the sure edits and notes the others. `edits` are in the strand's offsets, in order and apart from each other. */
export function applyEdits(strand: Strand, edits: readonly Edit[]): Emended {
  if (edits.length === 0) {
    const { text, ranges, omitted } = strand;
    return { text: { text, source: ranges, omitted, emendations: none, suggestions: none }, moved: (offset) => offset };
  }
  const emendations: Emendation[] = [];
  const suggestions: Emendation[] = [];
  const parts: string[] = [];
  const shifts: { readonly after: number; readonly by: number }[] = [];
  let at = 0;
  let shift = 0;
  for (const { start, end, replacement, rule, sure } of edits) {
    const original = strand.text.slice(start, end);
    if (!sure) {
      suggestions.push({ start: start + shift, end: end + shift, original, replacement, rule });
      continue;
    }
    emendations.push({ start: start + shift, end: start + shift + replacement.length, original, replacement, rule });
    parts.push(strand.text.slice(at, start), replacement);
    at = end;
    shift += replacement.length - (end - start);
    shifts.push({ after: end, by: shift });
  }
  parts.push(strand.text.slice(at));
  return {
    text: { text: parts.join(''), source: strand.ranges, omitted: strand.omitted, emendations: exact(emendations), suggestions: exact(suggestions) },
    moved: (offset) => offset + (shifts.findLast(({ after }) => after <= offset)?.by ?? 0),
  };
}
