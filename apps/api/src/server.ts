import type { Store } from '@resolute/store';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { cors } from 'hono/cors';
import { timeout } from 'hono/timeout';
import manifest from '../package.json' with { type: 'json' };
import { answerHead } from './answer-head.ts';
import { cached } from './cached.ts';
import { createGraphql } from './graphql/create-graphql.ts';
import { graphiql } from './graphql/graphiql.ts';
import { readQuery } from './graphql/read-query.ts';
import { health } from './health.ts';
import { limits } from './limits.ts';
import { notFound, notFoundPage } from './not-found.ts';
import { plainDocument } from './plain/plain-document.ts';
import { wantsJson } from './problem.ts';
import { secure } from './secure.ts';
import { cachePages } from './web/page-cache.ts';
import type { WebApp } from './web/web-app.ts';
import { wellKnown } from './web/well-known.ts';
import { wellFormed } from './well-formed.ts';

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
  app.use(wellFormed);
  app.use('/graphql', cors({ origin: '*', allowMethods: ['GET', 'POST', 'OPTIONS'], maxAge: 86_400 }));

  app.get('/health', () => health(store, manifest.version));
  app.on(['GET', 'POST'], '/graphql', async ({ req: { raw } }) => {
    if (asksForPage(raw)) return graphiql(raw);
    const query = await readQuery(raw);
    return query instanceof Response ? query : cached(raw, await graphql.fetch(query));
  });
  app.get('*', async ({ req: { raw } }) => {
    const found = web?.file(raw) ?? wellKnown(raw, web) ?? (await plainDocument(raw, store));
    if (found) return found;
    if (wantsJson(raw)) return notFound(raw);
    return page ? page(raw) : notFoundPage();
  });
  return { fetch: answerHead((request) => app.fetch(request)) };
}

function asksForPage({ method, headers }: Request): boolean {
  return method === 'GET' && /text\/html/u.test(headers.get('accept') ?? '');
}
