import type { Store } from '@resolute/store';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { cors } from 'hono/cors';
import { timeout } from 'hono/timeout';
import manifest from '../package.json' with { type: 'json' };
import { cached } from './cached.ts';
import { createGraphql } from './graphql/create-graphql.ts';
import { graphiql } from './graphql/graphiql.ts';
import { health } from './health.ts';
import { limits } from './limits.ts';
import { notFoundJson, notFoundPage, wantsJson } from './not-found.ts';
import { plainDocument } from './plain/plain-document.ts';
import { secure } from './secure.ts';
import { cachePages } from './web/page-cache.ts';
import type { WebApp } from './web/web-app.ts';

export interface AppOptions {
  readonly store: Store;
  /** What answers every address that the API does not have. */
  readonly web?: WebApp | null;
}

/** Everything this process serves, as a function from Request to Response. Who listens is another's business. */
export function createApp({ store, web = null }: AppOptions): { fetch: (request: Request) => Response | Promise<Response> } {
  const app = new Hono();
  const graphql = createGraphql(store);
  const page = web && cachePages(web.render, async () => (await store.state()).revision);

  app.use(secure);
  app.use(compress());
  app.use(timeout(limits.time));
  app.use('/graphql', cors({ origin: '*', allowMethods: ['GET', 'POST', 'OPTIONS'], maxAge: 86_400 }));
  app.use('/graphql', bodyLimit({ maxSize: limits.body, onError: tooLarge }));

  app.get('/health', () => health(store, manifest.version));
  app.on(['GET', 'POST', 'OPTIONS'], '/graphql', async ({ req: { raw } }) =>
    asksForPage(raw) ? graphiql(raw) : cached(raw, await graphql.fetch(raw)),
  );
  app.all('*', async ({ req: { raw } }) => {
    const found = web?.file(raw) ?? (await plainDocument(raw, store));
    if (found) return found;
    if (wantsJson(raw)) return notFoundJson(raw);
    return page ? page(raw) : notFoundPage();
  });
  return { fetch: (request) => app.fetch(request) };
}

function asksForPage({ method, headers }: Request): boolean {
  return method === 'GET' && /text\/html/u.test(headers.get('accept') ?? '');
}

function tooLarge(): Response {
  return Response.json({ errors: [{ message: `A request's body may have ${limits.body} bytes at most.` }] }, { status: 413 });
}
