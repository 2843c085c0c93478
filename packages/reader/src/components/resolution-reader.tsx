import { useMemo, useRef } from 'react';
import { useMarginLayout } from '../behaviour/use-margin-layout.ts';
import type { ResolutionReaderProps } from '../props.ts';
import { partsOf } from '../text/parts.ts';
import { Page } from './page.tsx';
import { ReaderContext } from './reader-context.ts';
import { useReaderValue } from './use-reader-value.ts';

/** A resolution to be read: its text, with its notes, its actors and its source beside it, row by row. */
export function ResolutionReader(props: ResolutionReaderProps) {
  const { resolution, target = null, toolbarEnd, className } = props;
  const root = useRef<HTMLElement>(null);
  const reader = useReaderValue(props);
  const parts = useMemo(() => partsOf(resolution.paragraphs), [resolution]);
  useMarginLayout(root);
  const { view, corrections, actors } = reader.address;
  const shown = reader.beside ? 'beside' : view === 'source' ? 'source' : 'notes';
  return (
    <ReaderContext.Provider value={reader}>
      <article
        ref={root}
        className={className === undefined ? 'resolute' : `resolute ${className}`}
        lang={reader.locale}
        data-view={shown}
        data-corrections={corrections || undefined}
        data-actors={actors || undefined}
      >
        <Page root={root} parts={parts} target={target} toolbarEnd={toolbarEnd} />
      </article>
    </ReaderContext.Provider>
  );
}
