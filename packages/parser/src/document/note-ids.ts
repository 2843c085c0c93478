import { paragraphId } from '@resolute/schema';
import type { Numbered } from '../notes/tie-notes.ts';
import type { Reading } from '../reading.ts';
import type { Block } from '../regions/block.ts';
import { message } from '../rules.ts';

export interface NoteIds {
  /** By the number that a call bears: of two notes with one number, the first. */
  readonly byNumber: ReadonlyMap<number, string>;
  readonly byBlock: ReadonlyMap<Block, string>;
}

/** Ids by printed numbers. A second note of the same number is told, and gets a second figure. */
export function idsOfNotes(notes: readonly Numbered[], reading: Reading): NoteIds {
  const byNumber = new Map<number, string>();
  const byBlock = new Map<Block, string>();
  const copies = new Map<number, number>();
  for (const { block, number } of notes) {
    const copy = (copies.get(number) ?? 0) + 1;
    copies.set(number, copy);
    const twice = copy > 1;
    const id = paragraphId({ part: 'fn', numbers: twice ? [String(number), String(copy)] : [String(number)] });
    if (twice) reading.report(message('N5', block.ranges[0]!, { actual: String(number) }));
    else byNumber.set(number, id);
    byBlock.set(block, id);
  }
  return { byNumber, byBlock };
}
