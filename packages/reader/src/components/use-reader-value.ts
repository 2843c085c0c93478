import { useMemo } from 'react';
import { ownViews, plainAddress, toHref } from '../address.ts';
import type { Beside, BesideNote, BesideRow } from '../beside.ts';
import type { ResolutionReaderProps } from '../props.ts';
import { strings } from '../strings/strings.ts';
import { placesByActor } from '../text/actor-roles.ts';
import { placeRows } from '../text/place-rows.ts';
import { officialAddress } from '../text/official-address.ts';
import { Masthead } from './masthead.tsx';
import { PlainLink } from './plain-link.tsx';
import type { Reader } from './reader-context.ts';
import { useAddress } from './use-address.ts';

/** What the parts of a reader need, from its props. Made anew only when the host or the reader's own state says something new. */
export function useReaderValue(props: ResolutionReaderProps): Reader {
  const { resolution } = props;
  const { address, follow } = useAddress(props);
  const index = useMemo(
    () => ({
      footnotes: new Map(resolution.footnotes.map((footnote) => [footnote.id, footnote])),
      paragraphs: new Map(resolution.paragraphs.map((paragraph) => [paragraph.id, paragraph])),
      actorsById: new Map(resolution.actors.map((actor) => [actor.id, actor])),
      places: placesByActor(resolution),
    }),
    [resolution],
  );
  const isOwnView = ownViews.includes(address.view);
  const beside = isOwnView ? null : (props.beside ?? null);
  const rows = useMemo(() => indexBeside(beside, (id) => index.paragraphs.get(id)?.kind), [beside, index]);
  return useMemo(() => {
    const { hrefFor = toHref, idPrefix = '', headingLevel = 1, components } = props;
    const locale = props.locale ?? (resolution.language === 'fr' ? 'fr' : 'en');
    return {
      ...index,
      ...rows,
      resolution,
      besides: props.besides ?? [],
      beside,
      series: props.series ?? [],
      address,
      locale,
      strings: strings[locale],
      provenance: props.provenance ?? strings[locale].unofficial,
      idPrefix,
      headingLevel,
      components: { Link: PlainLink, Masthead, ...components },
      href: (change) => hrefFor({ ...address, ...change }),
      permalink: (anchor) => hrefFor({ ...plainAddress, anchor }),
      follow,
      linkTo: props.linkTo ?? ((symbol) => officialAddress(symbol, resolution.language)),
    };
  }, [props, index, rows, beside, resolution, address, follow]);
}

function indexBeside(beside: Beside | null, kindOf: Parameters<typeof placeRows>[1]) {
  return {
    besideRows: byPlace(beside?.paragraphs ?? []),
    besideNotes: byPlace<BesideNote>(beside?.footnotes ?? []),
    loneRows: placeRows(beside?.paragraphs ?? [], kindOf),
  };
}

function byPlace<T>(rows: readonly BesideRow<T>[]): ReadonlyMap<string, BesideRow<T>> {
  return new Map(rows.flatMap((row) => (row.here === null ? [] : [[row.here, row] as const])));
}
