import type { FramePiece, FramePieceKind, Omission } from '@resolute/schema';
import type { Reading } from '../reading.ts';
import type { Block } from '../regions/block.ts';
import { message } from '../rules.ts';
import { applyEdits } from '../strands/emended.ts';

/** Pieces whose words are the resolution's own and so are repaired; the rest stays as it was read. */
const repaired: ReadonlySet<FramePieceKind> = new Set(['TITLE', 'ENACTING_FORMULA', 'CLOSING', 'ADOPTION_LINE']);

/** Makes frame pieces of all blocks that are neither body nor note. */
export function readFrame(blocks: readonly Block[], reading: Reading): FramePiece[] {
  return blocks.flatMap((block) => {
    const kind = block.role;
    if (kind === 'BODY' || kind === 'NOTE') return [];
    const strand = reading.strandOf(block, kind === 'TITLE' ? titleNumber(reading.source, block) : []);
    if (kind === 'OTHER' && strand.text.startsWith('|')) reading.report(message('T1', block.ranges[0]!));
    return [{ kind, ...(repaired.has(kind) ? reading.repair(strand) : applyEdits(strand, [])).text }];
  });
}

const number = /^(?:\d{1,4}\/\d{1,4}|(?:S|ES)-\d{1,2}\/\d{1,3}|\d{1,4}\s*[A-Z]?\s*\([^)]{1,8}\))(?:\s?[A-Z](?=\s?\.))?\s?[.·]?(?=\s|$)/u;

/** "61/105." in front of a title is its number, not one of its words. */
function titleNumber(source: string, { ranges: [first], omitted }: Block): Omission[] {
  const start = omitted.find(({ kind }) => kind === 'MARK')?.end ?? first!.start;
  const match = number.exec(source.slice(start, first!.end));
  return match === null ? [] : [{ start, end: start + match[0].trimEnd().length, kind: 'NUMBER' }];
}

/** The text of the last piece of a kind that has one, null where there is none: behind a composite's title stands its part's own. */
export function textOf(frame: readonly FramePiece[], kind: FramePieceKind): string | null {
  return frame.findLast((piece) => piece.kind === kind && piece.text !== '')?.text ?? null;
}
