import { Link } from '@tanstack/react-router';
import { slug } from '@resolute/schema';
import type { ActorQuery } from '../generated/graphql.ts';
import { useWords } from '../words/use-words.ts';
import { excerpt } from './excerpt.ts';

type Place = NonNullable<ActorQuery['actor']>['mentions']['nodes'][number];

/** The paragraphs and notes that name an actor, under their resolutions, each with the actor's role there. */
export function ActorPlaces({ places }: { readonly places: readonly Place[] }) {
  return Array.from(bySymbol(places), ([symbol, inResolution]) => (
    <section key={symbol} aria-labelledby={symbol}>
      <h2 id={symbol}>
        <Link to="/$" params={{ _splat: slug(symbol) }}>
          {symbol}
        </Link>
      </h2>
      <p className="entry-title" lang={inResolution[0]?.resolution.language.toLowerCase()}>
        {inResolution[0]?.resolution.title}
      </p>
      <ul className="entries places">
        {inResolution.map((place) => (
          <ActorPlace key={`${anchorOf(place)}-${place.start}`} place={place} />
        ))}
      </ul>
    </section>
  ));
}

function ActorPlace({ place }: { readonly place: Place }) {
  const words = useWords();
  const { before, named, after } = excerpt((place.paragraph ?? place.footnote)?.text ?? '', place);
  return (
    <li className="entry">
      <span className="entry-symbol">
        <Link to="/$" params={{ _splat: slug(place.resolution.symbol) }} hash={anchorOf(place)}>
          {place.paragraph?.label ?? `note ${place.footnote?.number}`}
        </Link>
        <br />
        <span className="role" data-role={place.role}>
          {place.role === 'ADDRESSEE' ? words.addressee : words.mentioned}
        </span>
      </span>
      <p className="excerpt" lang={place.resolution.language.toLowerCase()}>
        {before}
        <mark>{named}</mark>
        {after}
      </p>
    </li>
  );
}

function anchorOf({ paragraph, footnote }: Place): string {
  return paragraph?.anchor ?? footnote?.anchor ?? '';
}

function bySymbol(places: readonly Place[]): Map<string, Place[]> {
  return Map.groupBy(places, ({ resolution }) => resolution.symbol);
}
