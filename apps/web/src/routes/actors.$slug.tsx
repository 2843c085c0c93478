import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, notFound } from '@tanstack/react-router';
import { ActorPlaces } from '../components/actor-places.tsx';
import { ActorNotFound } from '../components/actor-not-found.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { MoreLink } from '../components/more-link.tsx';
import { actorQuery } from '../queries/actor.ts';
import { textSearch } from '../text-search.ts';
import { wordsFor } from '../words/index.ts';
import { toApiLanguage } from '../document/language.ts';
import { useInterfaceLanguage, useWords } from '../words/use-words.ts';
import { Link } from '@tanstack/react-router';

export const Route = createFileRoute('/actors/$slug')({
  validateSearch: (search) => textSearch(search, 'after'),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps, params, parentMatchPromise }) => {
    const language = (await parentMatchPromise).loaderData?.language ?? 'en';
    const actor = await context.queryClient.ensureQueryData(actorQuery(params.slug, toApiLanguage(language), deps.after));
    if (actor === null) throw notFound();
    return { language, name: actor.name };
  },
  head: ({ loaderData }) => {
    if (!loaderData) return {};
    const words = wordsFor(loaderData.language);
    return { meta: [{ title: `${loaderData.name} · Resolute` }, { name: 'description', content: words.actorLead(loaderData.name) }] };
  },
  component: ActorPage,
  notFoundComponent: UnknownActor,
});

function ActorPage() {
  const words = useWords();
  const { after } = Route.useSearch();
  const { slug } = Route.useParams();
  const language = toApiLanguage(useInterfaceLanguage());
  const { data: actor } = useSuspenseQuery(actorQuery(slug, language, after));
  if (actor === null) return <ActorNotFound slug={slug} />;
  return (
    <div className="page">
      <p className="eyebrow">{words.actorKinds[actor.kind]}</p>
      <h1>
        {actor.name}
        {actor.acronym && <span className="acronym"> ({actor.acronym})</span>}
      </h1>
      {actor.parent && (
        <p className="hint part-of">
          {words.partOf}{' '}
          <Link to="/actors/$slug" params={{ slug: actor.parent.slug }}>
            {actor.parent.name}
          </Link>
        </p>
      )}
      {actor.mentions.nodes.length > 0 ? <ActorPlaces places={actor.mentions.nodes} /> : <EmptyState>{words.notNamed}</EmptyState>}
      <MoreLink to="." page={actor.mentions.pageInfo} />
    </div>
  );
}

function UnknownActor() {
  const { slug } = Route.useParams();
  return <ActorNotFound slug={slug} />;
}
