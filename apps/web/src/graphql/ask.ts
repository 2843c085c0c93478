import { Client, fetchExchange } from '@urql/core';
import type { TypedDocumentString } from '../generated/graphql.ts';
import { endpoint } from './endpoint.ts';

let client: Client | undefined;

// urql moves GraphQL and remembers nothing: no cache exchange here. Queries go by GET, whatever their length,
// so that their answers can be kept by anything between the browser and the API.
function graphqlClient(): Client {
  client ??= new Client({ url: endpoint(), exchanges: [fetchExchange], preferGetMethod: 'force' });
  return client;
}

/** Asks the API one typed operation. Throws urql's CombinedError where the answer has errors or there is none. */
export async function ask<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { data, error } = await graphqlClient().query<Data, Variables>(document.toString(), variables).toPromise();
  if (error) {
    // The page will say that it could not be made; why, is said here.
    if (import.meta.env.SSR) console.error(`The API did not answer as it should: ${error.message}`);
    throw error;
  }
  if (!data) throw new Error('The API gave an answer without data.');
  return data;
}
