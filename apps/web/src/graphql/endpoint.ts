import { createIsomorphicFn } from '@tanstack/react-start';

/** Where GraphQL is: the page's own origin in a browser, and for the rendering server what its environment says. */
export const endpoint = createIsomorphicFn()
  .server(() => process.env['RESOLUTE_API'] ?? 'http://127.0.0.1:4000/graphql')
  .client(() => '/graphql');
