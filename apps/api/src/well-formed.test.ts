import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lighthouseApp } from './test/lighthouses.ts';

const icon = '<svg xmlns="http://www.w3.org/2000/svg"/>';
const rendered: string[] = [];

let app: Awaited<ReturnType<typeof lighthouseApp>>;
beforeAll(async () => {
  app = await lighthouseApp({
    render: ({ url }) => {
      rendered.push(url);
      return new Response('page', { headers: { 'content-type': 'text/html' } });
    },
    file: ({ url }) => (url.endsWith('/icon.svg') ? new Response(icon, { headers: { 'content-type': 'image/svg+xml' } }) : null),
  });
});
afterAll(() => app.store.close());

const asked = async (method: string, path: string, headers: Record<string, string> = {}) =>
  app.fetch(new Request(`http://localhost${path}`, { method, headers }));

describe('an address that nothing can have', () => {
  test.each(['//example.org', '//A/RES/61/901.json', '/A/RES/61//901', '/%2Fexample.org', '/%5Cexample.org', '/%00', '/A/RES/61/901%0D%0Ax'])(
    'is a small 404, and no page is asked for it: %s',
    async (path) => {
      const before = rendered.length;
      const response = await app.get(path, { accept: 'text/html' });
      expect(response.status).toBe(404);
      expect(response.headers.get('location')).toBeNull();
      expect((await response.text()).length).toBeLessThan(500);
      expect(rendered).toHaveLength(before);
    },
  );

  test('is a 400 that says why where it cannot be decoded', async () => {
    const response = await app.get('/%E0%A4%A');
    expect(response.status).toBe(400);
    expect(await response.text()).toBe('The address /%E0%A4%A is not written in UTF-8, percent-encoded.\n');
  });

  test('is said back at its beginning only', async () => {
    const response = await app.get(`//${'x'.repeat(10_000)}`);
    expect((await response.text()).length).toBeLessThan(200);
  });
});

describe('a method', () => {
  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'])('that does not read is a 405 that names those that do: %s', async (method) => {
    for (const path of ['/', '/A/RES/61/901', '/A/RES/61/901.json', '/health', '/icon.svg', '/robots.txt']) {
      const response = await asked(method, path);
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    }
  });

  test('TRACE is a 405 too', async () => {
    // No Request can be made with it; a server's own may have it.
    const trace = new Proxy(new Request('http://localhost/A/RES/61/901'), {
      get: (target, key) => (key === 'method' ? 'TRACE' : key === 'headers' ? target.headers : Reflect.get(target, key, target)),
    });
    expect((await app.fetch(trace)).status).toBe(405);
  });

  test('of the graph is GET or POST', async () => {
    const response = await asked('PUT', '/graphql');
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS');
    expect(await response.json()).toMatchObject({ error: 'METHOD_NOT_ALLOWED' });
  });

  test('OPTIONS says which there are', async () => {
    const response = await asked('OPTIONS', '/A/RES/61/901');
    expect([response.status, response.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS']);
  });

  test.each(['/A/RES/61/901', '/A/RES/61/901.json', '/graphql?query={__typename}', '/health', '/nowhere.json'])(
    'HEAD is GET without its body: %s',
    async (path) => {
      const [head, get] = [await asked('HEAD', path), await asked('GET', path)];
      expect(await head.text()).toBe('');
      expect(head.status).toBe(get.status);
      for (const name of ['etag', 'cache-control', 'content-type', 'vary']) expect(head.headers.get(name)).toBe(get.headers.get(name));
    },
  );
});

describe('what browsers and crawlers ask every site for', () => {
  test('is small: the icon of the pages', async () => {
    const response = await app.get('/favicon.ico', { accept: 'image/avif,*/*' });
    expect(response.headers.get('content-type')).toBe('image/svg+xml');
    expect(await response.text()).toBe(icon);
  });

  test('is small: every page may be indexed', async () => {
    const response = await app.get('/robots.txt');
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toBe('User-agent: *\nAllow: /\n');
  });
});
