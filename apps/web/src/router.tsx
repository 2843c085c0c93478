import { createRouter, parseSearchWith, stringifySearchWith } from '@tanstack/react-router';
import { setupRouterSsrQueryIntegration } from '@tanstack/react-router-ssr-query';
import { NotFoundPage } from './components/not-found-page.tsx';
import { ErrorPage } from './components/error-page.tsx';
import { PendingPage } from './components/pending-page.tsx';
import { createQueryClient } from './graphql/query-client.ts';
import { requestNonce } from './nonce.ts';
import { routeTree } from './routeTree.gen.ts';

/** One router and one query cache for each request on the server, one for each page load in the browser. */
export function getRouter() {
  const queryClient = createQueryClient();
  const router = createRouter({
    routeTree,
    context: { queryClient },
    scrollRestoration: true,
    // The query cache decides what is fresh, not the router.
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    // `?symbol=58` is a text, not a number.
    parseSearch: parseSearchWith(String),
    stringifySearch: stringifySearchWith(JSON.stringify),
    defaultNotFoundComponent: NotFoundPage,
    defaultErrorComponent: ErrorPage,
    defaultPendingComponent: PendingPage,
    ssr: { nonce: requestNonce() },
  });
  setupRouterSsrQueryIntegration({ router, queryClient });
  return router;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof getRouter>;
  }
}
