import type { Dialect } from './dialect.ts';
import { ingest, reindex } from './ingest.ts';
import { actors, actorsById } from './queries/actors.ts';
import { citing, document, documents, documentsById, editions } from './queries/documents.ts';
import { mandates } from './queries/mandates.ts';
import { mentions } from './queries/mentions.ts';
import { search } from './queries/search.ts';
import { similarSymbols } from './queries/similar-symbols.ts';
import { state } from './queries/state.ts';
import type { Store } from './store.ts';

/** The store over a dialect: each question is a file of `queries/`. */
export function createStore(dialect: Dialect): Store {
  return {
    ingest: (entry) => ingest(dialect, entry),
    reindex: () => reindex(dialect),
    state: () => state(dialect),
    document: (symbol, language) => document(dialect, symbol, language),
    documentsById: (ids) => documentsById(dialect, ids),
    editions: (symbols) => editions(dialect, symbols),
    documents: (filter, page) => documents(dialect, filter, page),
    similarSymbols: (symbol, limit) => similarSymbols(dialect, symbol, limit),
    search: (text, filter, page) => search(dialect, text, filter, page),
    mentions: (actor, filter, page) => mentions(dialect, actor, filter, page),
    actors: (filter, page) => actors(dialect, filter, page),
    actorsById: (ids) => actorsById(dialect, ids),
    citing: (symbol, page) => citing(dialect, symbol, page),
    mandates: (filter, page) => mandates(dialect, filter, page),
    close: () => dialect.db.destroy(),
  };
}
