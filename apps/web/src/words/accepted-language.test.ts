import { expect, it } from 'vitest';
import { acceptedLanguage } from './accepted-language.ts';

it.each([
  ['fr-CH, fr;q=0.9, en;q=0.8, *;q=0.5', 'fr'],
  ['en-GB,en;q=0.9,fr;q=0.8', 'en'],
  ['de, fr;q=0.4, en;q=0.2', 'fr'],
  ['en;q=0.3, fr;q=0.7', 'fr'],
  ['fr;q=0, en', 'en'],
  ['zh', 'en'],
  ['', 'en'],
  [undefined, 'en'],
])('speaks to “%s” in %s', (header, language) => {
  expect(acceptedLanguage(header)).toBe(language);
});
