import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { lighthouseApp } from '../test/lighthouses.ts';

let app: Awaited<ReturnType<typeof lighthouseApp>>;
beforeAll(async () => {
  app = await lighthouseApp();
});
afterAll(() => app.store.close());
afterEach(() => vi.restoreAllMocks());

const long = 'x'.repeat(40_000);

test.each([
  ['no id', '{ node(id: "xyz") { id } }', 'BAD_USER_INPUT'],
  ['ids that are none', '{ nodes(ids: ["xyz"]) { id } }', 'BAD_USER_INPUT'],
  ['a page of nothing', '{ resolutions(first: 0) { totalCount } }', 'BAD_USER_INPUT'],
  ['a missing variable', 'query ($n: Int!) { resolutions(first: $n) { totalCount } }', 'BAD_USER_INPUT'],
  ['too much', '{ resolutions(first: 100) { nodes { paragraphs { resolution { paragraphs { resolution { title } } } } } } }', 'BAD_USER_INPUT'],
  ['no such field', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
  ['no GraphQL', '{ resolution(', 'GRAPHQL_PARSE_FAILED'],
  ['nothing', '', 'GRAPHQL_PARSE_FAILED'],
])('an error has a code: %s', async (_title, query, code) => {
  const { errors } = await app.ask(query);
  expect(errors?.[0]?.extensions?.code).toBe(code);
});

test('an error inside has the code that says so', async () => {
  vi.spyOn(app.store, 'actors').mockRejectedValue(new Error('secret path /var/lib'));
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { errors } = await app.ask('{ actors { totalCount } }');
  expect(errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
});

test.each([
  ['an id', `{ node(id: "${long}") { id } }`, {}],
  ['a field', `{ ${long} }`, {}],
  ['a variable', 'query ($n: Int!) { resolutions(first: $n) { totalCount } }', { n: long }],
])('an error says back the beginning of what was sent: %s', async (_title, query, variables) => {
  const { errors } = await app.ask(query, variables);
  expect(errors?.[0]?.message).toContain('xxx');
  expect(JSON.stringify(errors).length).toBeLessThan(1_000);
});

test('what is no symbol is said back at its beginning', async () => {
  const { data } = await app.ask(`{ resolution(symbol: "${long}") { ... on InvalidSymbolError { message } } }`);
  expect(data.resolution.message).toMatch(/^“x{80}…” is not the symbol of a resolution\. /u);
  expect(data.resolution.message.length).toBeLessThan(300);
});

test.each([
  ['text/plain', 'application/json', 415],
  ['application/json', 'application/pdf', 406],
])('a body that is not read, or not wanted, is answered in words: %s for %s', async (type, accept, status) => {
  const response = await app.post('{"query":"{ __typename }"}', { 'content-type': type, accept });
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ errors: [{ message: expect.stringContaining('application/json'), extensions: { code: 'BAD_REQUEST' } }] });
});
