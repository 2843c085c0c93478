import { languages } from '@resolute/schema';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchTerms } from './search-terms.ts';
import { fold, wordsOf } from './words.ts';

describe('words', () => {
  test('lie in their text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...languages), (text, language) => {
        let end = 0;
        for (const word of wordsOf(text, language)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          end = word.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('have one stem in all their forms', () => {
    const stems = ['réaffirmée', 'réaffirmer', 'RÉAFFIRMANT'].map((word) => wordsOf(word, 'fr')[0]?.stem);
    expect(new Set(stems)).toEqual(new Set(['reaffirm']));
  });

  test('have one bare form with and without accents', () => {
    expect(wordsOf('réaffirmée', 'fr')[0]?.bare).toBe(wordsOf('reaffirmee', 'fr')[0]?.bare);
  });

  test('are found in Chinese, which has no blanks', () => {
    expect(wordsOf('大会回顾其决议', 'zh').map(({ stem }) => stem)).toContain('决议');
  });

  test('are folded of case, accents and ligatures', () => {
    expect(fold('Œuvré À ÇA')).toBe('oeuvre a ca');
  });
});

describe('search terms', () => {
  test('keep together what is written together', () => {
    expect(terms('A/RES/58/208 phare')).toEqual([['a', 're', '58', '208'], ['phar']]);
    expect(terms('« droit de la mer »')).toEqual([['droit', 'de', 'la', 'mer']]);
  });

  test('leave out elided articles', () => {
    expect(terms("l'oubli qu’il aujourd'hui")).toEqual([['oubl'], ['il'], ['aujourd'], ['hui']]);
  });

  test('of whatever is typed are none but words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const word of searchTerms(text, 'en').flat()) expect(word.stem).toMatch(/^[\p{L}\p{N}]*$/u);
      }),
    );
  });
});

function terms(text: string): string[][] {
  return searchTerms(text, 'fr').map((words) => words.map(({ bare }) => bare));
}
