import { Link } from '@tanstack/react-router';
import { actorKinds } from '@resolute/schema';
import type { ActorsQuery } from '../generated/graphql.ts';
import { useInterfaceLanguage, useWords } from '../words/use-words.ts';

type Listed = ActorsQuery['actors']['nodes'][number];

/** Actors under the kinds they are of, in alphabetical order. */
export function ActorDirectory({ actors }: { readonly actors: readonly Listed[] }) {
  const words = useWords();
  const { compare } = new Intl.Collator(useInterfaceLanguage());
  const sections = actorKinds
    .map((kind) => ({ kind, listed: actors.filter((actor) => actor.kind === kind).sort((a, b) => compare(a.name, b.name)) }))
    .filter(({ listed }) => listed.length > 0);
  return sections.map(({ kind, listed }) => (
    <section key={kind} className="kind-section" aria-labelledby={`kind-${kind}`}>
      <h2 id={`kind-${kind}`}>{words.actorKinds[kind]}</h2>
      <ul className="entries">
        {listed.map(({ slug, name, acronym, mentionCount }) => (
          <li key={slug}>
            <Link to="/actors/$slug" params={{ slug }}>
              {name}
            </Link>
            {acronym && ` (${acronym})`}
            <span className="count">{words.mentions(mentionCount)}</span>
          </li>
        ))}
      </ul>
    </section>
  ));
}
