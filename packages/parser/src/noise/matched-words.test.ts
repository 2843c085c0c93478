import { describe, expect, it } from 'vitest';
import { matchedWords } from './matched-words.ts';

const found = (words: string, among: string) => matchedWords(words.split(' '), among.split(' '));

describe('matchedWords', () => {
  it.each([
    ['a b c', 'a b c', [true, true, true]],
    ['a b c', 'a x c', [true, false, true]],
    ['a b c', 'ab c', [false, false, true]],
    ['a b c', 'a b b c', [true, true, true]],
    ['a b', 'b a', [false, true]],
    ['a b c', 'x', [false, false, false]],
  ])('%s in %s', (words, among, expected) => expect(found(words, among)).toEqual(expected));
});
