import { describe, expect, it } from 'vitest';
import { wordDifferences } from './word-differences.ts';

const differences = (earlier: string, later: string) => {
  const found = wordDifferences(earlier, later);
  return [found.earlier.map(({ start, end }) => earlier.slice(start, end)), found.later.map(({ start, end }) => later.slice(start, end))];
};

/** Numbered words that no other letter has. */
const words = (letter: string) => Array.from({ length: 1_500 }, (_, index) => `${letter}${index}`).join(' ');

describe('wordDifferences', () => {
  it.each([
    ['Requests the mayor', 'Urges the mayor', ['Requests'], ['Urges']],
    ['the report A/40/77 of 1985', 'the report A/41/78 of 1985', ['A/40/77'], ['A/41/78']],
    ['one two', 'one two three four', [], ['three four']],
    ['à l’horloge', 'à l’heure', ['horloge'], ['heure']],
    ['the same, words;', 'The same words.', [], []],
    ['', 'anything at all', [], ['anything at all']],
  ])('of %j and %j', (earlier, later, left, right) => {
    expect(differences(earlier, later)).toEqual([left, right]);
  });

  it('take a short word between two differences for chance', () => {
    expect(differences('welcomes the reports of cities on clocks', 'regrets the silence of mayors on clocks')).toEqual([
      ['welcomes the reports of cities'],
      ['regrets the silence of mayors'],
    ]);
  });

  it('give up on texts that have nothing in common, and mark them whole', () => {
    const [left] = differences(words('a'), words('b'));
    expect(left).toEqual([words('a')]);
  });
});
