import type { Footnote, FootnotePlace, Paragraph } from '@resolute/schema';
import type { Numbered } from '../notes/tie-notes.ts';
import type { Reading } from '../reading.ts';
import { message } from '../rules.ts';
import { none } from '../strands/exact.ts';
import type { NoteIds } from './note-ids.ts';

/** Makes footnotes of the notes' blocks, with the places that call them. */
export function readFootnotes(notes: readonly Numbered[], ids: NoteIds, paragraphs: readonly Paragraph[], reading: Reading): Footnote[] {
  const places = new Map<string, FootnotePlace[]>();
  for (const { id, footnoteCalls } of paragraphs) {
    for (const { footnote, offset } of footnoteCalls) {
      if (footnote !== null) places.set(footnote, [...(places.get(footnote) ?? []), { paragraph: id, offset }]);
    }
  }
  return notes.map(({ block, number }) => {
    const id = ids.byBlock.get(block)!;
    const calls = places.get(id) ?? [];
    if (calls.length === 0) reading.report(message('N2', block.ranges[0]!, { actual: String(number) }));
    const { text } = reading.repair(reading.strandOf(block));
    return { id, number, kind: 'OTHER', citations: none, ibidOf: null, calls, mentions: none, ...text };
  });
}
