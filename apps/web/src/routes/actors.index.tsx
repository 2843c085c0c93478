import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { ActorDirectory } from '../components/actor-directory.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { MoreLink } from '../components/more-link.tsx';
import { actorsQuery } from '../queries/actors.ts';
import { textSearch } from '../text-search.ts';
import { wordsFor } from '../words/index.ts';
import { toApiLanguage } from '../document/language.ts';
import { useInterfaceLanguage, useWords } from '../words/use-words.ts';

export const Route = createFileRoute('/actors/')({
  validateSearch: (search) => textSearch(search, 'after'),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps, parentMatchPromise }) => {
    const language = (await parentMatchPromise).loaderData?.language ?? 'en';
    await context.queryClient.ensureQueryData(actorsQuery(toApiLanguage(language), deps.after));
    return { language };
  },
  head: ({ loaderData }) => {
    const words = wordsFor(loaderData?.language ?? 'en');
    return { meta: [{ title: `${words.actors} · Resolute` }, { name: 'description', content: words.actorsLead }] };
  },
  component: ActorsPage,
});

function ActorsPage() {
  const words = useWords();
  const { after } = Route.useSearch();
  const language = toApiLanguage(useInterfaceLanguage());
  const { data: actors } = useSuspenseQuery(actorsQuery(language, after));
  return (
    <div className="page">
      <h1>{words.actors}</h1>
      <p className="lead">{words.actorsLead}</p>
      {actors.nodes.length > 0 ? <ActorDirectory actors={actors.nodes} /> : <EmptyState>{words.noActors}</EmptyState>}
      <MoreLink to="/actors" page={actors.pageInfo} />
    </div>
  );
}
