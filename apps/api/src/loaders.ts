import type { Language } from '@resolute/schema';
import type { ActorRecord, DocumentRecord, Store } from '@resolute/store';
import DataLoader from 'dataloader';
import { Document } from './document.ts';

/** Gathers what the resolvers of one request look up one by one into one query a kind. */
export interface Loaders {
  /** By the store's number. */
  readonly document: DataLoader<number, Document>;
  /** The languages of a symbol, the original first. */
  readonly editions: DataLoader<string, readonly DocumentRecord[]>;
  /** A symbol in this language, else in its original one; null where no language of it is stored. */
  readonly edition: (symbol: string, language: Language) => Promise<DocumentRecord | null>;
  /** By slug; null where no document names the actor. */
  readonly actor: DataLoader<string, ActorRecord | null>;
}

export function createLoaders(store: Store): Loaders {
  const editions = new DataLoader(async (symbols: readonly string[]) => {
    const found = Map.groupBy(await store.editions(symbols), ({ symbol }) => symbol);
    return symbols.map((symbol): readonly DocumentRecord[] => found.get(symbol) ?? []);
  });
  return {
    document: new DataLoader(async (ids) => {
      const stored = new Map((await store.documentsById(ids)).map((document) => [document.id, document]));
      return ids.map((id) => {
        const document = stored.get(id);
        return document ? new Document(document) : new Error('The document is no longer there.');
      });
    }),
    editions,
    edition: async (symbol, language) => {
      const all = await editions.load(symbol);
      return all.find((record) => record.language === language) ?? all[0] ?? null;
    },
    actor: new DataLoader(async (slugs) => {
      const records = new Map((await store.actorsById(slugs)).map((record) => [record.actor.id, record]));
      return slugs.map((slug) => records.get(slug) ?? null);
    }),
  };
}
