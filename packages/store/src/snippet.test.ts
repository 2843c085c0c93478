import { expect, test } from 'vitest';
import { foundWords, searchTerms } from './search-terms.ts';
import { snippetOf } from './snippet.ts';
import { wordsOf } from './words.ts';

const long = `${'The sea is wide and the wind is cold. '.repeat(20)}A lighthouse stands. ${'Nobody is there any longer. '.repeat(20)}`;

function snippet(text: string, query: string): string {
  const words = wordsOf(text, 'en');
  const { start, end } = snippetOf(text, words, foundWords(words, searchTerms(query, 'en')));
  return text.slice(start, end);
}

test('a snippet of a long text shows whole words around the first ones found', () => {
  const shown = snippet(long, 'lighthouses');
  expect(shown).toContain('A lighthouse stands.');
  expect(shown.length).toBeLessThanOrEqual(200);
  expect(shown).toMatch(/^\w+ .*\w$/u);
});

test('a snippet of a short text is the text', () => {
  expect(snippet('A lighthouse stands.', 'zeppelin')).toBe('A lighthouse stands.');
});

test('a snippet without a find is the beginning', () => {
  expect(long.startsWith(snippet(long, 'zeppelin'))).toBe(true);
});
