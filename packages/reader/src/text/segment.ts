import type { ActorMention, Emendation, FootnoteCall, Opening, Range, ReferenceMention } from '@resolute/schema';

/** Something known of a stretch of text, to be drawn on it. */
export type Mark =
  | { readonly type: 'difference'; readonly range: Range }
  | { readonly type: 'opening'; readonly range: Opening }
  | { readonly type: 'reference'; readonly range: ReferenceMention }
  | { readonly type: 'actor'; readonly range: ActorMention }
  | { readonly type: 'emendation'; readonly range: Emendation };

/** A piece of a segmented text: plain words, words under a mark, or the call of a note. Offsets are those of the text. */
export type Run =
  | { readonly type: 'text'; readonly start: number; readonly end: number }
  | { readonly type: 'mark'; readonly mark: Mark; readonly start: number; readonly end: number; readonly children: readonly Run[] }
  | { readonly type: 'call'; readonly call: FootnoteCall };

/** The outermost first: a link may hold a correction, a correction never a link. */
const nesting: Record<Mark['type'], number> = { difference: 0, opening: 1, reference: 2, actor: 3, emendation: 4 };

/**
 * Cuts a text of so many code units into runs that nest, whatever overlaps: marks that cross are split where they do,
 * and a call splits every mark around it, so that a call (a link) never stands inside another link.
 * A mark without length (words that a repair took away) is kept, as a run without children.
 */
export function segment(length: number, marks: readonly Mark[], calls: readonly FootnoteCall[] = []): Run[] {
  const ordered = [...marks].sort(byNesting);
  const runs: Run[] = [];
  let at = 0;
  for (const call of calls) {
    const offset = Math.min(Math.max(call.offset, at), length);
    runs.push(...nest(ordered, at, offset), { type: 'call', call });
    at = offset;
  }
  runs.push(...nest(ordered, at, length, true));
  return runs;
}

function byNesting(a: Mark, b: Mark): number {
  return nesting[a.type] - nesting[b.type] || a.range.start - b.range.start || b.range.end - a.range.end;
}

/** The runs of one stretch. Points at its end belong to the next stretch, unless it is the last. */
function nest(marks: readonly Mark[], start: number, end: number, isLast = false): Run[] {
  const touching = marks.filter(({ range }) =>
    isPoint(range) ? range.start >= start && (range.start < end || (isLast && range.start === end)) : range.start < end && range.end > start,
  );
  const bounds = [start, end, ...touching.flatMap(({ range }) => [range.start, range.end])];
  const cuts = [...new Set(bounds.filter((at) => at >= start && at <= end))].sort((a, b) => a - b);
  const atoms: Atom[] = [];
  cuts.forEach((from, index) => {
    for (const mark of touching) {
      if (isPoint(mark.range) && mark.range.start === from) atoms.push({ start: from, end: from, marks: [mark] });
    }
    const to = cuts[index + 1];
    if (to === undefined) return;
    atoms.push({ start: from, end: to, marks: touching.filter(({ range }) => range.start <= from && range.end >= to && !isPoint(range)) });
  });
  return group(atoms, 0);
}

interface Atom extends Range {
  readonly marks: readonly Mark[];
}

const isPoint = ({ start, end }: Range) => start === end;

function group(atoms: readonly Atom[], depth: number): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < atoms.length; ) {
    const mark = atoms[from]!.marks[depth];
    let to = from + 1;
    while (to < atoms.length && atoms[to]!.marks[depth] === mark) to++;
    const { start } = atoms[from]!;
    const { end } = atoms[to - 1]!;
    if (!mark) runs.push({ type: 'text', start, end });
    else runs.push({ type: 'mark', mark, start, end, children: isPoint({ start, end }) ? [] : group(atoms.slice(from, to), depth + 1) });
    from = to;
  }
  return runs;
}
