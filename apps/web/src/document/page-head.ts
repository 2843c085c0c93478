import { slug } from '@resolute/schema';
import { dateInWords } from '../components/date-of.tsx';
import { pageOrigin } from '../origin.ts';
import { interfaceLanguage, wordsFor } from '../words/index.ts';
import { structuredData } from './structured-data.ts';
import type { DocumentFacts } from './structured-data.ts';

export interface DocumentPage extends DocumentFacts {
  /** Of the document's own kinds: counted for the description. */
  readonly paragraphs: number;
  readonly notes: number;
  /** The languages it is here in, and which one stands at the bare address. */
  readonly editions: readonly { readonly language: string; readonly original: boolean }[];
}

/** Title, description, canonical address, language versions and structured data of a document page. */
export function documentHead(page: DocumentPage, stylesheet: string) {
  const { symbol, title, language, date, paragraphs, notes, editions } = page;
  const spoken = interfaceLanguage(language);
  const words = wordsFor(spoken);
  const description = words.describe(symbol, date && dateInWords(date, spoken), paragraphs, notes);
  const addressOf = (edition: DocumentPage['editions'][number]) =>
    `${pageOrigin()}/${encodeURI(slug(symbol))}${edition.original ? '' : `?lang=${edition.language}`}`;
  const own = editions.find((edition) => edition.language === language) ?? { language, original: true };
  const canonical = addressOf(own);
  return {
    meta: [
      { title: title === null ? `${symbol} · Resolute` : `${symbol}: ${title}` },
      { name: 'description', content: title === null ? description : `${title}. ${description}` },
      { property: 'og:type', content: 'article' },
      { property: 'og:title', content: title ?? symbol },
      { property: 'og:description', content: description },
      { property: 'og:url', content: canonical },
      { 'script:ld+json': structuredData(page, canonical) },
    ],
    links: [
      { rel: 'stylesheet', href: stylesheet },
      { rel: 'canonical', href: canonical },
      ...editions.map((edition) => ({ rel: 'alternate', hrefLang: edition.language, href: addressOf(edition) })),
      ...editions.filter(({ original }) => original).map((edition) => ({ rel: 'alternate', hrefLang: 'x-default', href: addressOf(edition) })),
    ],
  };
}
