import type { Store } from '@resolute/store';
import { createYoga } from 'graphql-yoga';
import { createContext } from '../context.ts';
import { schema } from '../schema/index.ts';
import { explainedErrors } from './explained-errors.ts';
import { maxTokens } from './max-tokens.ts';

/** The GraphQL server as a function from Request to Response. */
export function createGraphql(store: Store) {
  return createYoga({
    schema,
    graphqlEndpoint: '/graphql',
    context: () => createContext(store),
    plugins: [maxTokens, explainedErrors],
    // Whatever the environment is called, nobody is sent a stack.
    maskedErrors: { isDev: false },
    // What a query may ask for is the same for everybody, so every origin may ask it, and GraphiQL is a page of its own.
    cors: false,
    graphiql: false,
    landingPage: false,
    batching: false,
    multipart: false,
  });
}
