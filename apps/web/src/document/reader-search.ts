import type { ReaderAddress, ReaderView } from '@resolute/reader';
import { isLanguage } from '@resolute/schema';
import type { Language } from '@resolute/schema';
import { textSearch } from '../text-search.ts';

/** The state of a document page as its address holds it; what is plain is left out. */
export interface ReaderSearch {
  lang?: Language;
  view?: ReaderView;
  corrections?: '1';
  actors?: '1';
  /** The id of the actor that is followed. */
  actor?: string;
}

/** Reads an address, dropping what it cannot mean. */
export function parseReaderSearch(search: Readonly<Record<string, unknown>>): ReaderSearch {
  const { lang, view, corrections, actors, actor } = textSearch(search, 'lang', 'view', 'corrections', 'actors', 'actor');
  return {
    ...(isLanguage(lang) && { lang }),
    ...((view === 'notes' || view === 'source') && { view }),
    ...(corrections === '1' && { corrections }),
    ...(actors === '1' && { actors }),
    ...(actor !== undefined && { actor }),
  };
}

/** The address of a state of the reader, in the language that the page was asked for. */
export function toReaderSearch(address: Omit<ReaderAddress, 'anchor'>, lang: Language | undefined): ReaderSearch {
  return {
    ...(lang !== undefined && { lang }),
    ...(address.view !== 'notes' && { view: address.view }),
    ...(address.corrections && { corrections: '1' }),
    ...(address.actors && { actors: '1' }),
    ...(address.actor !== null && { actor: address.actor }),
  };
}

/** The same as a relative link: `?view=source#op-3`. */
export function toReaderHref(address: ReaderAddress, lang: Language | undefined): string {
  const query = new URLSearchParams({ ...toReaderSearch(address, lang) });
  return `?${query.toString()}${address.anchor === null ? '' : `#${address.anchor}`}`;
}
