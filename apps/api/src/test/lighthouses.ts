import { lighthouses } from '@resolute/schema/fixtures';
import { openStore, type Store } from '@resolute/store';
import { createApp } from '../server.ts';
import type { WebApp } from '../web/web-app.ts';

/** A store in memory with A/RES/61/901 in French and in English, and A/RES/60/900, which it cites. */
export async function lighthouseStore(): Promise<Store> {
  const store = await openStore({ url: ':memory:' });
  const french = lighthouses.fr;
  await store.ingest({ resolution: french, version: '1', original: true });
  await store.ingest({ resolution: lighthouses.en, version: '1', original: false, official: false, note: 'Our own translation.' });
  const adoption = { ...french.adoption, date: '2005-12-01' };
  await store.ingest({ resolution: { ...french, symbol: 'A/RES/60/900', session: '60', number: '900', adoption }, version: '1' });
  return store;
}

/** The app over that store, and ways of asking it. */
export async function lighthouseApp(web: WebApp | null = null) {
  const store = await lighthouseStore();
  const app = createApp({ store, web });
  const get = async (path: string, headers: Record<string, string> = {}) =>
    app.fetch(new Request(`http://localhost${path}`, { headers }));
  const post = async (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    app.fetch(new Request('http://localhost/graphql', { method: 'POST', body, headers }));
  /** The answer to a query, errors and all. */
  const ask = async (query: string, variables: Record<string, unknown> = {}): Promise<Answer> =>
    (await post(JSON.stringify({ query, variables }))).json();
  return { store, fetch: app.fetch, get, post, ask };
}

export interface Answer {
  // What a query asks for decides what it gets.
  readonly data: any;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}
