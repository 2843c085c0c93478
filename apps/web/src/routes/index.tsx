import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, redirect } from '@tanstack/react-router';
import { EmptyState } from '../components/empty-state.tsx';
import { MoreLink } from '../components/more-link.tsx';
import { ResolutionList } from '../components/resolution-list.tsx';
import { SymbolBox } from '../components/symbol-box.tsx';
import { resolutionsQuery } from '../queries/resolutions.ts';
import { textSearch } from '../text-search.ts';
import { useWords } from '../words/use-words.ts';

export const Route = createFileRoute('/')({
  validateSearch: (search) => textSearch(search, 'symbol', 'after'),
  beforeLoad: ({ search }) => {
    // The symbol box is a plain form: what it asks for has an address of its own.
    const written = search.symbol?.trim();
    if (written) throw redirect({ to: '/$', params: { _splat: written }, search: {} });
  },
  loaderDeps: ({ search }) => ({ after: search.after }),
  loader: async ({ context, deps }) => {
    await context.queryClient.ensureQueryData(resolutionsQuery(deps.after));
  },
  head: () => ({ meta: [{ title: 'Resolute' }] }),
  component: HomePage,
});

function HomePage() {
  const words = useWords();
  const { after } = Route.useSearch();
  const { data: resolutions } = useSuspenseQuery(resolutionsQuery(after));
  return (
    <div className="page">
      <h1 className="visually-hidden">Resolute</h1>
      <p className="lead">{words.statement}</p>
      <SymbolBox />
      <section aria-labelledby="resolutions">
        <h2 id="resolutions">{words.resolutions}</h2>
        {resolutions.nodes.length > 0 ? <ResolutionList resolutions={resolutions.nodes} /> : <EmptyState>{words.noResolutions}</EmptyState>}
        <MoreLink to="/" page={resolutions.pageInfo} />
      </section>
    </div>
  );
}
