import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ResolutionReader } from '@resolute/reader';
import type { ReaderAddress } from '@resolute/reader';
import { useMemo } from 'react';
import { toResolution } from '../document/to-resolution.ts';
import { besidesOf, seriesOf } from '../document/besides.ts';
import { besideView, toReaderHref, toReaderSearch } from '../document/reader-search.ts';
import type { ReaderSearch } from '../document/reader-search.ts';
import type { DocumentFragment } from '../generated/graphql.ts';
import { besideQuery } from '../queries/beside.ts';
import { useWords } from '../words/use-words.ts';
import { EditionLinks } from './edition-links.tsx';

interface DocumentReaderProps {
  readonly answer: DocumentFragment;
  readonly search: ReaderSearch;
}

/** The reader with its state in the page's address: every change is a step that Back undoes. */
export function DocumentReader({ answer, search }: DocumentReaderProps) {
  const words = useWords();
  const navigate = useNavigate({ from: '/$' });
  const resolution = useMemo(() => toResolution(answer), [answer]);
  const view = besideView(search);
  const { data: beside = null } = useQuery({ ...besideQuery(answer.symbol, resolution.language, view ?? ''), enabled: view !== undefined });
  const state = {
    view: search.view ?? 'notes',
    corrections: search.corrections === '1',
    actors: search.actors === '1',
    actor: search.actor ?? null,
  } as const;
  const change = (changed: Partial<ReaderAddress>) =>
    navigate({ search: toReaderSearch({ ...state, ...changed }, search.lang), hash: true, resetScroll: false, hashScrollIntoView: false });
  return (
    <ResolutionReader
      resolution={resolution}
      {...(!answer.official && { provenance: words.translation })}
      {...state}
      besides={besidesOf(answer, beside ? view : undefined)}
      beside={beside}
      series={seriesOf(answer)}
      onViewChange={(view) => void change({ view })}
      onCorrectionsChange={(corrections) => void change({ corrections })}
      onActorsChange={(actors) => void change({ actors })}
      onActorChange={(actor) => void change({ actor })}
      hrefFor={(address) => toReaderHref(address, search.lang)}
      toolbarEnd={<EditionLinks answer={answer} />}
    />
  );
}
