import type { FootnoteCall, Mention, Opening, Text } from '@resolute/schema';
import { useMemo } from 'react';
import { setSpacing } from '../text/french-spacing.ts';
import { segment } from '../text/segment.ts';
import type { Mark, Run } from '../text/segment.ts';
import { Difference } from './beside-words.tsx';
import { ActorMark } from './actor-mark.tsx';
import { Call } from './call.tsx';
import { EmendationMark } from './emendation-mark.tsx';
import { useReader } from './reader-context.ts';

/** "résolution 57/270 B" and shorter: not to be broken at a symbol's hyphen or stroke. In code units. */
const longestSymbol = 22;

interface RichTextProps {
  readonly piece: Text & { readonly mentions?: readonly Mention[]; readonly opening?: Opening | null; readonly footnoteCalls?: readonly FootnoteCall[] };
  /** What the piece is known by: a paragraph's or note's id, or the place of a frame piece. */
  readonly owner: string;
}

/** The words of a piece with all that is to be seen of what is known of them. */
export function RichText({ piece, owner }: RichTextProps) {
  const { address, beside, besideNotes, besideRows, resolution } = useReader();
  const { corrections, actors, actor } = address;
  const row = beside ? (besideRows.get(owner) ?? besideNotes.get(owner)) : undefined;
  const differences = useMemo(() => (row?.hereRanges ?? []).map((range): Mark => ({ type: 'difference', range })), [row]);
  const runs = useMemo(
    () => segment(piece.text.length, [...differences, ...marksOf(piece, { corrections, actors, actor })], piece.footnoteCalls ?? []),
    [piece, differences, corrections, actors, actor],
  );
  return <Runs runs={runs} text={piece.text} owner={owner} language={resolution.language} />;
}

function marksOf(
  { mentions = [], opening, emendations }: RichTextProps['piece'],
  { corrections, actors, actor }: { corrections: boolean; actors: boolean; actor: string | null },
): Mark[] {
  const marks: Mark[] = mentions.flatMap((range): Mark[] => {
    if (range.type === 'REFERENCE') return range.target === null ? [] : [{ type: 'reference', range }];
    if (range.type === 'ACTOR') return actors || range.actor === actor ? [{ type: 'actor', range }] : [];
    return [];
  });
  if (opening) marks.push({ type: 'opening', range: opening });
  if (corrections) marks.push(...emendations.map((range): Mark => ({ type: 'emendation', range })));
  return marks;
}

interface RunsProps {
  readonly runs: readonly Run[];
  readonly text: string;
  readonly owner: string;
  readonly language: string;
}

function Runs({ runs, ...rest }: RunsProps) {
  return runs.map((run) => <RunView key={keyOf(run)} run={run} {...rest} />);
}

function keyOf(run: Run): string {
  return run.type === 'call' ? `call-${run.call.offset}-${run.call.number}` : `${run.type}-${run.start}-${run.end}`;
}

function RunView({ run, ...rest }: Omit<RunsProps, 'runs'> & { readonly run: Run }) {
  const { beside, linkTo } = useReader();
  if (run.type === 'text') return setSpacing(rest.text, run.start, run.end, rest.language);
  if (run.type === 'call') return <Call call={run.call} owner={rest.owner} />;
  const { mark, children } = run;
  const words = <Runs runs={children} {...rest} />;
  if (mark.type === 'difference') return <Difference of={beside?.kind === 'RESOLUTION' ? (beside.isEarlier ? 'ins' : 'del') : 'mark'}>{words}</Difference>;
  if (mark.type === 'opening') return <em className="resolute-opening">{words}</em>;
  if (mark.type === 'emendation') {
    return (
      <EmendationMark emendation={mark.range} owner={rest.owner}>
        {words}
      </EmendationMark>
    );
  }
  // A link holds no other link: where a mark stands in it, that is what can be followed.
  const isInnermost = children.every(({ type }) => type === 'text');
  if (mark.type === 'actor') {
    return (
      <ActorMark mention={mark.range} isLink={isInnermost}>
        {words}
      </ActorMark>
    );
  }
  const href = isInnermost && mark.range.target !== null ? linkTo(mark.range.target) : null;
  if (href === null) return words;
  return (
    <a className="resolute-reference" data-short={mark.range.end - mark.range.start <= longestSymbol || undefined} href={href} title={mark.range.target ?? undefined}>
      {words}
    </a>
  );
}
