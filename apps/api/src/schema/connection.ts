import { InvalidCursorError, type Page, type PageRequest } from '@resolute/store';
import { GraphQLError } from 'graphql';
import { builder } from '../builder.ts';
import { limits } from '../limits.ts';

builder.globalConnectionField('totalCount', (t) =>
  t.int({ description: 'How many items there are on all pages.', resolve: ({ total }) => total() }),
);

/** The arguments of a connection: forward only, so that every page costs the same. */
export const pageArgs = builder.args((t) => ({
  first: t.int({
    defaultValue: limits.first,
    required: true,
    description: `How many items to give, at most ${limits.maxFirst}.`,
  }),
  after: t.string({ description: 'The cursor to go on from: `pageInfo.endCursor` of the page before.' }),
}));

/** Throws a GraphQLError where `first` is out of bounds. */
export function pageRequest({ first, after }: { first: number; after?: string | null | undefined }): PageRequest {
  if (first < 1 || first > limits.maxFirst) {
    throw userError(`first must lie between 1 and ${limits.maxFirst}, and is ${first}.`);
  }
  return { first, after };
}

/** What a field that gives a connection costs: its items, as many as are asked for. */
export function pageComplexity({ first }: { first?: number | null | undefined }): { field: number; multiplier: number } {
  return { field: 1, multiplier: Math.min(Math.max(first ?? limits.first, 1), limits.maxFirst) };
}

/**
 * A page of the store as Relay's connection, each item made a node. Throws a GraphQLError where the page was asked for
 * with a cursor that the list has not given.
 */
export async function toConnection<T, N>(asked: Promise<Page<T>>, toNode: (item: T) => N | Promise<N>) {
  const { items, hasNextPage, hasPreviousPage, total } = await asked.catch(explain);
  const edges = await Promise.all(items.map(async ({ cursor, node }) => ({ cursor, node: await toNode(node) })));
  return {
    edges,
    pageInfo: {
      hasNextPage,
      hasPreviousPage,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    total,
  };
}

function explain(error: unknown): never {
  throw error instanceof InvalidCursorError ? userError(error.message) : error;
}

function userError(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
