import { officialAddress } from '@resolute/reader';
import type { BesideChoice, SeriesLink } from '@resolute/reader';
import { isLanguage, slug } from '@resolute/schema';
import type { DocumentFragment } from '../generated/graphql.ts';
import { toLanguage } from './language.ts';

/**
 * The texts offered beside a document: its other languages, the last resolution on the subject before it that the
 * collection has, and the one that is shown.
 */
export function besidesOf({ language, editions, series }: DocumentFragment, view: string | undefined): BesideChoice[] {
  const languages = editions
    .filter((edition) => edition.language !== language)
    .map((edition): BesideChoice => ({ kind: 'LANGUAGE', view: toLanguage(edition.language), language: toLanguage(edition.language) }));
  const before = series.findLast(({ resolution }) => resolution?.language === language)?.symbol;
  const shown = view === undefined || isLanguage(view) ? undefined : view.replaceAll('_', ' ');
  const symbols = [...new Set([before, shown])].filter((symbol) => symbol !== undefined);
  return [...languages, ...symbols.map((symbol): BesideChoice => ({ kind: 'RESOLUTION', view: slug(symbol), symbol }))];
}

/** The chain of earlier resolutions: those of the collection by their own pages, the others by their official documents. */
export function seriesOf({ language, series }: DocumentFragment): SeriesLink[] {
  return series.map(({ symbol, date, resolution }) => ({
    symbol,
    date,
    href: resolution ? `/${encodeURI(slug(symbol))}` : officialAddress(symbol, toLanguage(language)),
    view: resolution?.language === language ? slug(symbol) : null,
  }));
}
