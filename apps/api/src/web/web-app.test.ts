import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { lighthouses } from '@resolute/schema/fixtures';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { lighthouseApp } from '../test/lighthouses.ts';
import { type WebApp, webAppIn } from './web-app.ts';

const server = `export default { fetch: async (request) => {
  const { pathname, origin } = new URL(request.url);
  const about = [request.headers.get('accept-language'), origin, 'forwarded:', request.headers.get('x-forwarded-proto')].map(String).join(' ');
  const filling = pathname === '/large' ? 'x'.repeat(5e6) : '';
  globalThis.rendered = (globalThis.rendered ?? 0) + 1;
  if (pathname === '/gone') return new Response('gone', { status: 404, headers: { 'content-type': 'text/html' } });
  const nonce = crypto.randomUUID();
  return new Response('<script nonce="' + nonce + '"></script>' + pathname + about + filling, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'nonce-" + nonce + "'", vary: 'accept-language' },
  });
} };`;

let folder: string;
let web: WebApp;
let app: Awaited<ReturnType<typeof lighthouseApp>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'resolute-web-'));
  write('server/server.js', server);
  write('server/package.json', '{"type":"module"}');
  write('client/assets/reader-a1b2c3.js', 'export {}');
  write('client/fonts/serif.woff2', 'wOF2');
  web = webAppIn(folder)!;
  app = await lighthouseApp({ ...web, render: (request) => web.render(request) });
});
afterAll(async () => {
  await app.store.close();
  rmSync(folder, { recursive: true });
});
afterEach(() => vi.restoreAllMocks());

function write(name: string, content: string): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

const browser = { accept: 'text/html,*/*;q=0.8' };

describe('a file of the web app', () => {
  test('with a hash in its name is kept for ever, and has its type', async () => {
    const response = await app.get('/assets/reader-a1b2c3.js');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-type')).toMatch(/^text\/javascript/u);
    expect(await response.text()).toBe('export {}');
  });

  test('without one is asked for again by its ETag', async () => {
    const response = await app.get('/fonts/serif.woff2');
    expect(response.headers.get('content-type')).toBe('font/woff2');
    const again = await app.get('/fonts/serif.woff2', { 'if-none-match': response.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });

  test.each(['/assets', '/../server/server.js', '/%2e%2e/server/server.js', '/%E0%A4%A'])('is not %s', async (path) => {
    expect(web.file(new Request(`http://localhost${path}`))).toBeNull();
  });
});

describe('a page', () => {
  test('is rendered once, and has a fresh nonce every time', async () => {
    const before = rendered();
    const [one, other] = [await app.get('/A/RES/61/901', browser), await app.get('/A/RES/61/901', browser)];
    expect(rendered()).toBe(before + 1);
    expect(one.headers.get('etag')).toBe(other.headers.get('etag'));
    const nonces = await Promise.all([one, other].map(nonceOf));
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  test('that the browser has is not sent again, and its policy stays', async () => {
    const first = await app.get('/kept', browser);
    const again = await app.get('/kept', { ...browser, 'if-none-match': first.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
    expect(again.headers.get('content-security-policy')).toBeNull();
  });

  test('has an ETag that is weak, since its nonce is not the same, and is one for each language asked for', async () => {
    const french = await app.get('/languages', { ...browser, 'accept-language': 'fr' });
    const english = await app.get('/languages', { ...browser, 'accept-language': 'en' });
    expect(french.headers.get('etag')).toMatch(/^W\/"/u);
    expect(french.headers.get('etag')).not.toBe(english.headers.get('etag'));
    expect(french.headers.get('vary')).toMatch(/^accept-language, accept\b/u);
    expect(french.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
  });

  test('that somebody asked for at a made-up host, or with headers of a proxy, is not what others get', async () => {
    const elsewhere = await app.fetch(new Request('http://example.org/host', { headers: { ...browser, 'x-forwarded-proto': 'https' } }));
    expect(await elsewhere.text()).toContain('http://example.org forwarded: null');
    expect(await (await app.get('/host', browser)).text()).toContain('http://localhost forwarded: null');
  });

  test('is forgotten when others have taken its place', async () => {
    await app.get('/forgotten', browser);
    for (const name of ['a', 'b', 'c', 'd', 'e']) await app.get(`/large?${name}`, browser);
    const before = rendered();
    await app.get('/forgotten', browser);
    expect(rendered()).toBe(before + 1);
  });

  test('is rendered anew when the collection has changed', async () => {
    await app.get('/changing', browser);
    const before = rendered();
    await app.store.ingest({ resolution: lighthouses.fr, version: '2', original: true });
    await app.get('/changing', browser);
    expect(rendered()).toBe(before + 1);
  });

  test('that is not there is rendered every time, and stays a 404', async () => {
    expect((await app.get('/gone', browser)).status).toBe(404);
    const before = rendered();
    expect((await app.get('/gone', browser)).headers.get('etag')).toBeNull();
    expect(rendered()).toBe(before + 1);
  });
});

test('a web app that is not built is null', () => {
  expect(webAppIn(join(folder, 'nothing'))).toBeNull();
});

function rendered(): number {
  return Reflect.get(globalThis, 'rendered') ?? 0;
}

/** The nonce of a page, the same in its policy and in its text. */
async function nonceOf(response: Response): Promise<string | undefined> {
  const inPolicy = /'nonce-([^']+)'/u.exec(response.headers.get('content-security-policy') ?? '')?.[1];
  const inText = /nonce="([^"]+)"/u.exec(await response.text())?.[1];
  expect(inText).toBe(inPolicy);
  return inText;
}
