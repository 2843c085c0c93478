import { useMemo } from 'react';
import { plainAddress, toHref } from '../address.ts';
import type { ResolutionReaderProps } from '../props.ts';
import { strings } from '../strings/strings.ts';
import { placesByActor } from '../text/actor-roles.ts';
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
  return useMemo(() => {
    const { hrefFor = toHref, idPrefix = '', headingLevel = 1, components } = props;
    const locale = props.locale ?? (resolution.language === 'fr' ? 'fr' : 'en');
    return {
      ...index,
      resolution,
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
  }, [props, index, resolution, address, follow]);
}
