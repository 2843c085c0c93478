import { createSourceMap } from '@resolute/schema';
import type { Emendation, Omission, Range, Text } from '@resolute/schema';

/** A stretch of the source of one piece, and what became of it. `at` is its offset in the source, `text` what was read, line breaks as blanks. */
export type SourceRun =
  | { readonly type: 'kept'; readonly at: number; readonly text: string }
  | { readonly type: 'emended'; readonly at: number; readonly text: string; readonly emendation: Emendation }
  | { readonly type: 'omitted'; readonly at: number; readonly text: string; readonly omission: Omission }
  /** The piece is cut here by the end of a page or by notes, and goes on at `at`. */
  | { readonly type: 'cut'; readonly at: number };

/** What was read for one piece of a document, in order, with its differences from the piece's text. */
export function diffSource(source: string, piece: Text): SourceRun[] {
  const toSource = createSourceMap(source, piece);
  const differences: Difference[] = [
    ...piece.omitted.map((omission) => ({ start: omission.start, end: omission.end, run: { type: 'omitted', omission } as const })),
    ...piece.emendations.map((emendation) => ({ ...toSource(emendation), run: { type: 'emended', emendation } as const })),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  return piece.source.flatMap((range, index): SourceRun[] => {
    const runs = runsOf(source, range, differences);
    return index === 0 ? runs : [{ type: 'cut', at: range.start }, ...runs];
  });
}

interface Difference extends Range {
  readonly run: { readonly type: 'emended'; readonly emendation: Emendation } | { readonly type: 'omitted'; readonly omission: Omission };
}

/** A repair that reaches over a cut is shown on both sides of it; one that holds a call shows the call inside. */
function runsOf(source: string, { start, end }: Range, differences: readonly Difference[]): SourceRun[] {
  const runs: SourceRun[] = [];
  const keep = (to: number) => {
    if (to > at) runs.push({ type: 'kept', at, text: asLine(source.slice(at, to)) });
  };
  let at = start;
  for (const difference of differences) {
    const from = Math.max(at, difference.start);
    const to = Math.min(end, difference.end);
    if (to < from || from > end || (to === from && difference.end > difference.start)) continue;
    keep(from);
    runs.push({ ...difference.run, at: from, text: asLine(source.slice(from, to)) });
    at = to;
  }
  keep(end);
  return runs;
}

function asLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
