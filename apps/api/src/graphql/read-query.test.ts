import { afterAll, beforeAll, expect, test } from 'vitest';
import { limits } from '../limits.ts';
import { listen } from '../listen.ts';
import { lighthouseApp } from '../test/lighthouses.ts';

let app: Awaited<ReturnType<typeof lighthouseApp>>;
beforeAll(async () => {
  app = await lighthouseApp();
});
afterAll(() => app.store.close());

const query = '{"query":"{ __typename }"}';

/** Sends a body in pieces, without saying how long it is. */
async function stream(...pieces: string[]): Promise<Response> {
  const body = new Blob(pieces).stream();
  const sent = { method: 'POST', body, duplex: 'half', headers: { 'content-type': 'application/json' } };
  return app.fetch(new Request('http://localhost/graphql', sent));
}

test('a body may come in pieces, through a real connection', async () => {
  const server = await listen(app.fetch, { host: '127.0.0.1', port: 0 });
  const body = new Blob([query]).stream();
  const sent = { method: 'POST', body, duplex: 'half', headers: { 'content-type': 'application/json', connection: 'close' } };
  const response = await fetch(`http://127.0.0.1:${server.port}/graphql`, sent);
  expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  await server.close();
});

test('a body in pieces is stopped at the limit too', async () => {
  expect((await stream(query, ' '.repeat(limits.body))).status).toBe(413);
});

test('a body that breaks off is a 400, and no fault of ours', async () => {
  const body = new ReadableStream({ pull: (controller) => controller.error(new Error('aborted')) });
  const sent = { method: 'POST', body, duplex: 'half', headers: { 'content-type': 'application/json' } };
  expect((await app.fetch(new Request('http://localhost/graphql', sent))).status).toBe(400);
});

test.each(['multipart/mixed', 'text/event-stream'])('an answer is never a stream: %s', async (accept) => {
  expect((await app.post(query, { 'content-type': 'application/json', accept })).status).toBe(406);
  const either = await app.post(query, { 'content-type': 'application/json', accept: `${accept}, */*` });
  expect(either.headers.get('content-type')).toBe('application/json; charset=utf-8');
});

test('an answer has the type of GraphQL where that is asked for', async () => {
  const response = await app.post(query, { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' });
  expect(response.headers.get('content-type')).toMatch(/^application\/graphql-response\+json/u);
});

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/graphql'])(
  'a body that is not JSON is a 415: %s',
  async (type) => {
    expect((await app.post('query={__typename}&variables=x', { 'content-type': type })).status).toBe(415);
  },
);

test.each(['variables', 'extensions'])('%s that are no JSON are a 400', async (name) => {
  const response = await app.get(`/graphql?query={__typename}&${name}={`);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ message: `${name} must be JSON.`, extensions: { code: 'BAD_REQUEST' } }] });
});
