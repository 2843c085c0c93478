import { getIntrospectionQuery } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { examples } from './graphql/examples.ts';
import { limits } from './limits.ts';
import { lighthouseApp } from './test/lighthouses.ts';

let app: Awaited<ReturnType<typeof lighthouseApp>>;
beforeAll(async () => {
  app = await lighthouseApp();
});
afterAll(() => app.store.close());
afterEach(() => vi.restoreAllMocks());

const query = '{ resolution(symbol: "61/901") { ... on Resolution { title } } }';
const answer = { data: { resolution: { title: 'Protection des phares' } } };

describe('a query', () => {
  test('by plain JSON POST needs no other header', async () => {
    const response = await app.post(JSON.stringify({ query }));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(answer);
  });

  test('by GET is answered, with an ETag by which it is not sent twice', async () => {
    const path = `/graphql?query=${encodeURIComponent(query)}`;
    const response = await app.get(path);
    expect(await response.json()).toEqual(answer);
    expect(response.headers.get('cache-control')).toMatch(/^public, max-age=/u);
    const again = await app.get(path, { 'if-none-match': response.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  test('by GET that has errors is not to be kept', async () => {
    const response = await app.get(`/graphql?query=${encodeURIComponent('{ resolutions(first: 0) { totalCount } }')}`);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('etag')).toBeNull();
  });

  test('may come from any origin', async () => {
    const preflight = await app.fetch(
      new Request('http://localhost/graphql', {
        method: 'OPTIONS',
        headers: { origin: 'https://example.org', 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
      }),
    );
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
    expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type');
    expect((await app.get(`/graphql?query={__typename}`, { origin: 'https://example.org' })).headers.get('access-control-allow-origin')).toBe('*');
  });

  test('that is not GraphQL is told where it went wrong', async () => {
    const response = await app.post(JSON.stringify({ query: '{ resolution(' }));
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ errors: [{ message: expect.stringContaining('Syntax Error') }] });
  });

  test('of no JSON at all is a 400', async () => {
    expect((await app.post('not json')).status).toBe(400);
  });

  test('that fails inside says nothing of the inside', async () => {
    vi.spyOn(app.store, 'actors').mockRejectedValue(new Error('secret path /var/lib'));
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { errors } = await app.ask('{ actors { totalCount } }');
    expect(errors?.map(({ message }) => message)).toEqual(['Unexpected error.']);
  });

  test('makes one look-up of a list, however long', async () => {
    const documents = vi.spyOn(app.store, 'documentsById');
    const editions = vi.spyOn(app.store, 'editions');
    await app.ask('{ resolutions { nodes { enactingFormula editions { language enactingFormula } paragraphs { inLanguage(language: EN) { text } } } } }');
    expect(documents.mock.calls.length).toBeLessThanOrEqual(2);
    expect(editions).toHaveBeenCalledTimes(1);
  });
});

describe('limits', () => {
  test('let the introspection query through', async () => {
    const { data } = await app.ask(getIntrospectionQuery());
    expect(data).toMatchObject({ __schema: { queryType: { name: 'Query' } } });
  });

  test.each(examples.map((example) => [example.split('\n', 1)[0], example]))('let the example through: %s', async (_title, example) => {
    const { errors, data } = await app.ask(example);
    expect(errors).toBeUndefined();
    expect(Object.keys(data)).toHaveLength(1);
  });

  test('stop a query that goes round in circles', async () => {
    const { errors } = await app.ask(`{ resolution(symbol: "61/901") { ... on Resolution { ${'paragraphs { resolution { '.repeat(5)}title${' } }'.repeat(5)} } } }`);
    expect(errors?.[0]?.message).toMatch(/exceeds maximum complexity/u);
  });

  test('stop a query that is too deep', async () => {
    const depth = limits.depth;
    const { errors } = await app.ask(`{ resolution(symbol: "61/901") { ... on Resolution { paragraph(anchor: "op-1") { ${'parent { '.repeat(depth)}text${' }'.repeat(depth)} } } } }`);
    expect(errors?.[0]?.message).toMatch(/exceeds maximum depth/u);
  });

  test('stop a query that asks the same thing many times over', async () => {
    const fields = Array.from({ length: limits.breadth }, (_, index) => `a${index}: __typename`);
    const { errors } = await app.ask(`{ actors { totalCount } ${fields.join(' ')} }`);
    expect(errors?.[0]?.message).toMatch(/exceeds maximum breadth/u);
  });

  test('stop a query of too many tokens', async () => {
    const { errors } = await app.ask(`{ ${'__typename '.repeat(limits.tokens)} }`);
    expect(errors?.[0]?.message).toMatch(/tokens/u);
  });

  test('stop a body that is too large', async () => {
    const body = JSON.stringify({ query: `{ __typename } # ${'x'.repeat(limits.body)}` });
    const response = await app.post(body, { 'content-type': 'application/json', 'content-length': `${body.length}` });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ errors: [{ message: expect.stringContaining(`${limits.body} bytes`) }] });
  });
});

describe('a browser', () => {
  test('gets GraphiQL at /graphql, with its scripts named by hash', async () => {
    const response = await app.get('/graphql', { accept: 'text/html,*/*' });
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toMatch(/script-src 'sha256-/u);
    const html = await response.text();
    expect(html).toContain('query Mandates');
    expect(html).not.toMatch(/<(?:script|link)[^>]+(?:src|href)="https?:/u);
  });
});

describe('/health', () => {
  test('says that all is well, and how many documents there are', async () => {
    const response = await app.get('/health');
    expect(await response.json()).toEqual({ status: 'ok', version: expect.stringMatching(/^\d+\.\d+\.\d+/u), documents: 3 });
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('is a 503 when the store does not answer', async () => {
    vi.spyOn(app.store, 'state').mockRejectedValue(new Error('gone'));
    expect((await app.get('/health')).status).toBe(503);
  });
});

describe('an address that is not there', () => {
  test.each(['/api', '/api/resolutions', '/graphql/x', '/health/x', '/A/RES/foo.json'])('is a 404 that helps, as JSON: %s', async (path) => {
    const response = await app.get(path, { accept: 'text/html' });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: 'NOT_FOUND', addresses: { graphql: '/graphql' } });
  });

  test('is a page for a browser and JSON for a program', async () => {
    const page = await app.get('/A/RES/61/901', { accept: 'text/html,*/*;q=0.8' });
    expect(page.status).toBe(404);
    expect(await page.text()).toContain('without the web app');
    expect((await app.get('/A/RES/61/901', { accept: 'application/json' })).headers.get('content-type')).toMatch(/^application\/json/u);
  });
});

test('every answer forbids guessing its type and framing it', async () => {
  for (const path of ['/health', '/api', '/graphql?query={__typename}', '/nowhere']) {
    const { headers } = await app.get(path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  }
});
