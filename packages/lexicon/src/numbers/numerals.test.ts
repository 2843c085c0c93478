import { describe, expect, it } from 'vitest';
import { findOrdinals, formatCardinal, formatOrdinal, parseCardinal, parseOrdinal, readOrdinal } from './numerals.ts';

describe('parseOrdinal', () => {
  it.each([
    ['première', 1],
    ['premier', 1],
    ['deuxieme', 2],
    ['seconde', 2],
    ['quatriéme', 4],
    ['dix-septième', 17],
    ['vingt et unième', 21],
    ['vingt-et-unième', 21],
    ['cinquante-neuvième', 59],
    ['Cinquante neuviéme', 59],
    ['soixantième', 60],
    ['soixante et onzième', 71],
    ['soixante-dix-septième', 77],
    ['quatre-vingtième', 80],
    ['quatre-vingt-unième', 81],
    ['quatre-vingt-dix-neuvième', 99],
    ['centième', 100],
    ['cent troisième', 103],
    ['58e', 58],
    ['103 e', 103],
    ['1er', 1],
    ['78°', 78],
  ])('reads the French %s as %i', (words, value) => {
    expect(parseOrdinal(words, 'fr')).toBe(value);
  });

  it.each([
    ['first', 1],
    ['twenty-first', 21],
    ['Sixty-second', 62],
    ['seventieth', 70],
    ['one hundred and third', 103],
    ['hundredth', 100],
    ['62nd', 62],
  ])('reads the English %s as %i', (words, value) => {
    expect(parseOrdinal(words, 'en')).toBe(value);
  });

  it.each(['', 'soixante', 'deux troisième', 'session', 'vingt vingtième', 'cinquième session', '58', 'trente douzième'])(
    'does not take "%s" for an ordinal',
    (words) => {
      expect(parseOrdinal(words, 'fr')).toBeNull();
    },
  );

  it('reads back what it writes, from 1 to 1200, in both languages', () => {
    for (let value = 1; value <= 1200; value++) {
      expect(parseOrdinal(formatOrdinal(value, 'fr') ?? '', 'fr')).toBe(value);
      expect(parseOrdinal(formatOrdinal(value, 'en') ?? '', 'en')).toBe(value);
    }
  });
});

describe('cardinals', () => {
  it('writes them as the language does', () => {
    expect([21, 71, 80, 81, 91, 100, 200, 201, 1000].map((value) => formatCardinal(value, 'fr'))).toEqual([
      'vingt et un',
      'soixante et onze',
      'quatre-vingts',
      'quatre-vingt-un',
      'quatre-vingt-onze',
      'cent',
      'deux cents',
      'deux cent un',
      'mille',
    ]);
    expect(formatCardinal(1103, 'en')).toBe('one thousand one hundred and three');
  });

  it('reads back what it writes, from 0 to 1200, in both languages', () => {
    for (let value = 0; value <= 1200; value++) {
      expect(parseCardinal(formatCardinal(value, 'fr') ?? '', 'fr')).toBe(value);
      expect(parseCardinal(formatCardinal(value, 'en') ?? '', 'en')).toBe(value);
    }
  });
});

describe('ordinals in running text', () => {
  it('finds each once, the longest at its place', () => {
    const text = 'ses vingt-quatrième et vingt-cinquième sessions, à sa cinquante-neuviéme plutôt qu’à sa soixantième session';
    expect(findOrdinals(text, 'fr').map(({ start, end, value }) => [text.slice(start, end), value])).toEqual([
      ['vingt-quatrième', 24],
      ['vingt-cinquième', 25],
      ['cinquante-neuviéme', 59],
      ['soixantième', 60],
    ]);
  });

  it('reads the one that starts at a place', () => {
    expect(readOrdinal('at its sixty-second session', 'en', 7)).toEqual({ start: 7, end: 19, value: 62 });
    expect(readOrdinal('at its sixty-second session', 'en', 0)).toBeNull();
  });
});
