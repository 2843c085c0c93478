import { ownViews } from '@resolute/reader';
import type { ReaderAddress, ReaderView } from '@resolute/reader';
import { formatSymbol, isLanguage, parseSymbol, slug } from '@resolute/schema';
import type { Language } from '@resolute/schema';
import { textSearch } from '../text-search.ts';

/** The state of a document page as its address holds it; what is plain is left out. */
export interface ReaderSearch {
  lang?: Language;
  /** `source`, a language (`en`), or another resolution by its symbol as addresses write it (`A/RES/56/203`). */
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
    ...viewOf(view),
    ...(corrections === '1' && { corrections }),
    ...(actors === '1' && { actors }),
    ...(actor !== undefined && { actor }),
  };
}

/** A view that can be meant; a symbol in any written form is its canonical one. */
function viewOf(view: string | undefined): { view?: ReaderView } {
  if (view === undefined) return {};
  if (ownViews.includes(view) || isLanguage(view)) return { view };
  const symbol = parseSymbol(view);
  return symbol?.kind === 'RESOLUTION' ? { view: slug(formatSymbol(symbol)) } : {};
}

/** The view, where it is a text beside the document. */
export function besideView({ view }: ReaderSearch): string | undefined {
  return view === undefined || ownViews.includes(view) ? undefined : view;
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
  // A slash may stand in a query as it is, and reads better so.
  const query = new URLSearchParams({ ...toReaderSearch(address, lang) }).toString().replaceAll('%2F', '/');
  return `?${query}${address.anchor === null ? '' : `#${address.anchor}`}`;
}
