import { fromAkn, fromJson } from '@resolute/formats';
import { lighthouses } from '@resolute/schema/fixtures';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lighthouseApp } from '../test/lighthouses.ts';

let app: Awaited<ReturnType<typeof lighthouseApp>>;
beforeAll(async () => {
  app = await lighthouseApp();
});
afterAll(() => app.store.close());

test('JSON and Akoma Ntoso by a plain GET are the whole document', async () => {
  expect(fromJson(await (await app.get('/A/RES/61/901.json')).text())).toEqual(lighthouses.fr);
  expect(fromAkn(await (await app.get('/A/RES/61/901.xml?lang=en')).text())).toEqual(lighthouses.en);
});

test.each([
  ['json', /^application\/json/u],
  ['txt', /^text\/plain/u],
  ['md', /^text\/markdown/u],
  ['xml', /^application\/xml/u],
  ['html', /^text\/html/u],
])('.%s has its type, its language and its name, and may be read from anywhere', async (ending, type) => {
  const { status, headers } = await app.get(`/a/res/61/901.${ending}?lang=EN`);
  expect(status).toBe(200);
  expect(headers.get('content-type')).toMatch(type);
  expect(headers.get('content-language')).toBe('en');
  expect(headers.get('content-disposition')).toBe(`inline; filename="A-RES-61-901.en.${ending}"`);
  expect(headers.get('access-control-allow-origin')).toBe('*');
});

test('what the client has is not sent again', async () => {
  const first = await app.get('/A/RES/61/901.txt');
  const again = await app.get('/A/RES/61/901.txt', { 'if-none-match': first.headers.get('etag') ?? '' });
  expect(again.status).toBe(304);
});

test.each([
  ['/A/RES/61/999.json', 404, 'A/RES/61/999 is not in this collection. It has: A/RES/61/901.'],
  ['/A/RES/61/901.txt?lang=es', 404, 'A/RES/61/901 is not here in that language; it is in: fr, en.'],
  ['/A/RES/foo.json', 404, 'There is nothing at /A/RES/foo.json. The graph is at /graphql, by GET or POST.'],
  ['/A/RES/foo.txt', 404, 'There is nothing at /A/RES/foo.txt. The graph is at /graphql, by GET or POST.'],
  ['/A/RES/61/901.md?lang=la', 400, 'lang must be one of ar, en, es, fr, ru, zh, and is "la".'],
])('%s is a %i that says what there is, as the ending asks', async (path, status, message) => {
  const response = await app.get(path);
  expect(response.status).toBe(status);
  const body = await response.text();
  expect(path.includes('.json') ? JSON.parse(body).message : body.trim()).toBe(message);
});

test.each(['/A/RES/61/901.exe', '/A/RES/61/901.'])('an address that is no document’s is not answered here: %s', async (path) => {
  expect(await (await app.get(path, { accept: 'text/html' })).text()).toContain('There is no page here');
});
