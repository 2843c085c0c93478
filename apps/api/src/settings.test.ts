import { expect, test } from 'vitest';
import { addressOf, readSettings } from './settings.ts';

test('without a word from the environment the server is this machine’s own, on port 4000', () => {
  expect(readSettings({})).toMatchObject({ port: 4000, host: '127.0.0.1', database: undefined });
  expect(readSettings({ PORT: '' }).port).toBe(4000);
});

test.each(['abc', '-1', '65536', '1.5'])('a port that is none is refused: %s', (PORT) => {
  expect(() => readSettings({ PORT })).toThrow(`PORT must be a number from 0 to 65535, and is "${PORT}".`);
});

test('the address is one that a browser can open', () => {
  expect(addressOf('127.0.0.1', 4000)).toEqual({ shown: 'http://localhost:4000', own: 'http://127.0.0.1:4000' });
  expect(addressOf('0.0.0.0', 80)).toEqual({ shown: 'http://localhost:80', own: 'http://127.0.0.1:80' });
  expect(addressOf('::1', 80)).toEqual({ shown: 'http://[::1]:80', own: 'http://[::1]:80' });
});
