import { readdirSync, readFileSync } from 'node:fs';
import { type Dictionary, loadDictionary } from '@resolute/lexicon/dictionary';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Edit, emend, findLosses } from './index.ts';

/**
 * Fixtures are pairs: `E11.fr.ocr.txt` has one damaged block a line, `E11.fr.emended.txt` the same blocks repaired, each
 * followed by its edits, "  E11 matiere > matière", and by its suggestions, "  E11? decide > décide".
 */
const folder = new URL('../../fixtures/emend/', import.meta.url);
const dictionaries = new Map<string, Dictionary | null>();

beforeAll(async () => {
  for (const language of ['en', 'fr'] as const) dictionaries.set(language, await loadDictionary(language));
});

const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const linesOf = (name: string): string[] => read(name).trimEnd().split('\n');

function applied(text: string, edits: readonly Edit[]): string {
  return edits
    .filter(({ sure }) => sure)
    .reduceRight((repaired, { start, end, replacement }) => repaired.slice(0, start) + replacement + repaired.slice(end), text);
}

function described(line: string, language: 'en' | 'fr'): string {
  const edits = emend(line, { language, dictionary: dictionaries.get(language) ?? null, breaks: [] });
  const list = edits.map(({ start, end, replacement, rule, sure }) => `  ${rule}${sure ? '' : '?'} ${line.slice(start, end)} > ${replacement}\n`);
  return `${applied(line, edits)}\n${list.join('')}`;
}

const languageOf = (fixture: string): 'en' | 'fr' => (fixture.endsWith('.en') ? 'en' : 'fr');
const fixtures = readdirSync(folder)
  .filter((name) => name.endsWith('.ocr.txt'))
  .map((name) => name.replace('.ocr.txt', ''))
  .sort();

describe('repairs what OCR has damaged', () => {
  it.each(fixtures.filter((name) => name.startsWith('E')))('%s', (name) => {
    const repaired = linesOf(`${name}.ocr.txt`).map((line) => described(line, languageOf(name)));
    expect(repaired.join('')).toBe(read(`${name}.emended.txt`));
  });
});

describe('leaves sound text alone', () => {
  it.each(fixtures.filter((name) => name.startsWith('sound')).flatMap((name) => linesOf(`${name}.ocr.txt`).map((line) => [line, languageOf(name)] as const)))(
    '%s',
    (line, language) => expect(emend(line, { language, dictionary: dictionaries.get(language) ?? null, breaks: [] })).toEqual([]),
  );
});

describe('breaks', () => {
  it('keeps edits from spanning a lifted call or a page', () => {
    const text = 'les relations international es';
    const options = { language: 'fr', dictionary: dictionaries.get('fr') ?? null } as const;
    expect(emend(text, { ...options, breaks: [] })).toHaveLength(1);
    expect(emend(text, { ...options, breaks: [27] })).toEqual([]);
  });
});

describe('without a dictionary', () => {
  it('applies the rules that need none', () => {
    const text = 'I’étude de la matiere (XX1), résolution $-24/2';
    expect(applied(text, emend(text, { language: 'fr', dictionary: null, breaks: [] }))).toBe('l’étude de la matiere (XX1), résolution S-24/2');
  });
  it('has no rules for other languages', () => {
    expect(emend('I’étude (XX1)', { language: 'es', dictionary: null, breaks: [] })).toEqual([]);
  });
});

describe('a passage in another language', () => {
  it('is left alone', () => {
    const spanish = 'Recordando los faros y los puertos, pide a los gobiernos de los países ribereños que sigan examinando el informe sobre su alumbrado';
    expect(emend(spanish, { language: 'fr', dictionary: dictionaries.get('fr') ?? null, breaks: [] })).toEqual([]);
  });
});

it('finds where a number was lost, and reads none into the place', () => {
  expect(linesOf('losses.fr.ocr.txt').map(findLosses)).toEqual([[13], [], [10]]);
});
