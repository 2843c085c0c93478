import type { Text } from '@resolute/schema';
import { useMemo } from 'react';
import { diffSource } from '../text/source-diff.ts';
import type { SourceRun } from '../text/source-diff.ts';
import { useReader } from './reader-context.ts';

interface SourceTextProps {
  readonly piece: Text;
  readonly label: string;
  readonly owner: string;
}

/** What was read for a piece, character by character, with what was made of it. */
export function SourceText({ piece, label, owner }: SourceTextProps) {
  const { resolution, strings } = useReader();
  const { text } = resolution.source;
  const runs = useMemo(() => diffSource(text, piece), [text, piece]);
  return (
    <div className="resolute-margin" data-view="source">
      <p className="resolute-source" lang={resolution.language} aria-label={strings.sourceOf(label)} role="note">
        {runs.map((run) => (
          <SourceRunView key={`${run.type}-${run.at}`} run={run} owner={owner} />
        ))}
      </p>
    </div>
  );
}

function SourceRunView({ run, owner }: { readonly run: SourceRun; readonly owner: string }) {
  const { resolution, strings } = useReader();
  if (run.type === 'kept') return run.text;
  if (run.type === 'cut') {
    const page = resolution.source.pages.findIndex(({ start, end }) => run.at >= start && run.at < end);
    return <span className="resolute-source-cut">{strings.goesOn(page < 0 ? null : page + 1)}</span>;
  }
  if (run.type === 'omitted') {
    return (
      <span className="resolute-source-omitted" data-kind={run.omission.kind} title={strings.omissions[run.omission.kind]}>
        {run.text}
      </span>
    );
  }
  const { original, replacement, rule, start } = run.emendation;
  return (
    <>
      <del className="resolute-source-read" title={strings.emended(original, replacement, rule)} data-card="emendation" data-ref={`${owner}@${start}`}>
        {run.text}
      </del>
      <ins className="resolute-hidden"> {replacement === '' ? strings.removed : replacement} </ins>
    </>
  );
}
