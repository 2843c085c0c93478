import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, notFound, redirect } from '@tanstack/react-router';
import { slug } from '@resolute/schema';
import readerStyles from '@resolute/reader/styles.css?url';
import { DocumentReader } from '../components/document-reader.tsx';
import { ResolutionNotFound, isMissing } from '../components/resolution-not-found.tsx';
import { NotFoundPage } from '../components/not-found-page.tsx';
import { documentHead } from '../document/page-head.ts';
import { besideView, parseReaderSearch } from '../document/reader-search.ts';
import { toApiLanguage, toLanguage } from '../document/language.ts';
import { besideQuery } from '../queries/beside.ts';
import { resolutionQuery } from '../queries/resolution.ts';
import { wordsFor, interfaceLanguage } from '../words/index.ts';

/** Every document stands at its symbol. A symbol in another written form is sent on to its canonical one. */
export const Route = createFileRoute('/$')({
  validateSearch: parseReaderSearch,
  loaderDeps: ({ search }) => ({ lang: search.lang, beside: besideView(search) }),
  loader: async ({ context, deps, location, params: { _splat: written = '' } }) => {
    const found = await context.queryClient.ensureQueryData(resolutionQuery(written, toApiLanguage(deps.lang)));
    if (found.__typename === 'InvalidSymbolError') throw notFound({ data: found });
    if (slug(found.symbol) !== written) {
      throw redirect({ to: '/$', params: { _splat: slug(found.symbol) }, search: parseReaderSearch(location.search), statusCode: 301 });
    }
    if (found.__typename === 'NotFoundError') throw notFound({ data: found });
    const language = toLanguage(found.language);
    if (deps.beside !== undefined) await context.queryClient.ensureQueryData(besideQuery(found.symbol, language, deps.beside));
    return {
      language,
      symbol: found.symbol,
      title: found.title,
      date: found.adoption.date,
      organ: found.organ && wordsFor(interfaceLanguage(language)).organs[found.organ],
      official: found.url,
      paragraphs: found.paragraphs.filter(({ kind }) => kind !== 'HEADING').length,
      notes: found.footnotes.length,
      editions: found.editions.map(({ language: code, original }) => ({ language: toLanguage(code), original })),
    };
  },
  head: ({ loaderData }) => (loaderData ? documentHead(loaderData, readerStyles) : {}),
  component: DocumentPage,
  notFoundComponent: ({ data }) => (isMissing(data) ? <ResolutionNotFound missing={data} /> : <NotFoundPage />),
});

function DocumentPage() {
  const { _splat: written = '' } = Route.useParams();
  const search = Route.useSearch();
  const { data } = useSuspenseQuery(resolutionQuery(written, toApiLanguage(search.lang)));
  if (data.__typename !== 'Resolution') return <ResolutionNotFound missing={data} />;
  return <DocumentReader answer={data} search={search} />;
}
