import { describe, expect, it } from 'vitest';
import { foldApostrophes, isBlank } from './characters.ts';
import { lighthouses } from './fixtures.ts';
import { createSourceMap, readingOf, sourceOf, toSource, uncorrected } from './offsets.ts';
import type { Text } from './text.ts';

const source = "2. Prie I'Etat de la résolu-\ntion³,\n\n___\nun rappel\n___\n\net décide a nou-\n\nveau;";

function at(words: string, from = 0) {
  const start = source.indexOf(words, from);
  return { start, end: start + words.length };
}

const piece: Text = {
  text: 'Prie l’État de la résolution, et décide à nouveau;',
  source: [at("2. Prie I'Etat de la résolu-\ntion³,"), at('et décide a nou-'), at('veau;')],
  omitted: [
    { ...at('2.'), kind: 'NUMBER' },
    { ...at('-\n'), kind: 'HYPHEN' },
    { ...at('³'), kind: 'CALL' },
    { ...at('-', source.indexOf('nou')), kind: 'HYPHEN' },
  ],
  emendations: [
    { start: 5, end: 11, original: 'I’Etat', replacement: 'l’État', rule: 'E1' },
    { start: 40, end: 41, original: 'a', replacement: 'à', rule: 'E12' },
  ],
  suggestions: [],
};

/** The source of words of the piece. */
const read = (words: string) => {
  const start = piece.text.indexOf(words);
  const range = toSource(source, piece, { start, end: start + words.length });
  return source.slice(range.start, range.end);
};

describe('uncorrected', () => {
  it('undoes every emendation', () => {
    expect(uncorrected(piece)).toBe('Prie I’Etat de la résolution, et décide a nouveau;');
  });

  it('puts a removed letter back and takes an added one out', () => {
    const emendations = [
      { start: 1, end: 1, original: 'x', replacement: '', rule: 'E1' },
      { start: 2, end: 3, original: '', replacement: 'c', rule: 'E1' },
    ];
    expect(uncorrected({ text: 'abc', emendations })).toBe('axb');
  });
});

describe('readingOf', () => {
  it('is the source without what was omitted, a word that a hyphen and a page cut being one word', () => {
    expect(readingOf(source, piece)).toBe(" Prie I'Etat de la résolution, et décide a nouveau; ");
  });
});

describe('sourceOf', () => {
  it('keeps numbers, calls and hyphens, and joins the ranges with line breaks', () => {
    expect(sourceOf(source, piece)).toBe("2. Prie I'Etat de la résolu-\ntion³,\net décide a nou-\nveau;");
  });
});

describe('toSource', () => {
  it.each([
    ['Prie', 'Prie'],
    ['l’État', "I'Etat"],
    ['État', "I'Etat"],
    ['Prie l', "Prie I'Etat"],
    ['résolution', 'résolu-\ntion'],
    ['résolution,', 'résolu-\ntion³,'],
    ['à', 'a'],
    ['nouveau', 'nou-\n\nveau'],
  ])('reads %j from %j', (words, expected) => {
    expect(read(words)).toBe(expected);
  });

  it('takes the hull where a page cuts the words', () => {
    expect(read(', et')).toBe(',\n\n___\nun rappel\n___\n\net');
  });

  it('gives a point for an empty range: behind the character before it', () => {
    const offset = piece.text.indexOf(',');
    const point = source.indexOf('³');
    expect(toSource(source, piece, { start: offset, end: offset })).toEqual({ start: point, end: point });
    expect(toSource(source, piece, { start: 0, end: 0 })).toEqual({ start: 3, end: 3 });
  });

  it.each([lighthouses.fr, lighthouses.en])('finds every character of a document that no emendation touches', ({ paragraphs, footnotes, frame, source }) => {
    for (const piece of [...paragraphs, ...footnotes, ...frame]) {
      const map = createSourceMap(source.text, piece);
      const read = piece.emendations.map(({ start, end }) => (at: number) => at < start || at >= end);
      for (let at = 0; at < piece.text.length; at++) {
        if (isBlank(piece.text.charCodeAt(at)) || !read.every((isOutside) => isOutside(at))) continue;
        const { start, end } = map({ start: at, end: at + 1 });
        expect(foldApostrophes(source.text.slice(start, end))).toBe(foldApostrophes(piece.text[at]!));
      }
    }
  });
});
