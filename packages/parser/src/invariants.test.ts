import { loadDictionary } from '@resolute/lexicon/dictionary';
import { checkInvariants } from '@resolute/schema';
import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, type ParseOptions } from './index.ts';
import { readFixture, readFixtures } from './testing/fixtures.ts';
import { damagedTexts } from './testing/mutations.ts';

const fixtures = readFixtures();
const short = fixtures.filter(({ text }) => text.length < 1200);

function holds(text: string, options: ParseOptions = {}): void {
  const violations = checkInvariants(parse(text, options));
  if (violations.length > 0) throw new Error(JSON.stringify(violations.slice(0, 3)));
}

describe('whatever the text, parse never throws and loses nothing', () => {
  it('in 10,000 damaged texts', { timeout: 60_000 }, () => {
    assert(property(damagedTexts(short.map(({ text }) => text)), (text) => holds(text)), { numRuns: 10_000 });
  });

  it.each(['fr', 'en'] as const)('in damaged texts with words repaired (%s)', { timeout: 60_000 }, async (language) => {
    const dictionary = await loadDictionary(language);
    const texts = fixtures.filter(({ name, text }) => name.endsWith(language) && text.length < 2500).map(({ text }) => text);
    assert(property(damagedTexts(texts), (text) => holds(text, { language, dictionary })), { numRuns: 300 });
  });

  it('in each fixture, with every line break of its own kind, with and without blanks at its edges', () => {
    for (const { text } of fixtures) {
      for (const lineBreak of ['\r\n', '\r', '\u2028', '\f']) holds(text.replaceAll('\n', lineBreak));
      holds(`\uFEFF${text}\n\n\n`);
      holds(text.normalize('NFD'));
      holds(text.replaceAll('\n', ' '));
    }
  });
});

const ids = (text: string, options: ParseOptions = {}) => parse(text, options).paragraphs.map(({ id }) => id);
const rulesOf = (text: string) => parse(text).messages.map(({ rule }) => rule);
const masthead = readFixture('masthead.fr').text;

describe('bad input becomes a document with messages', () => {
  it.each([
    ['an empty text', '', 'S1'],
    ['blanks alone', ' \n\f\u00A0\n', 'S1'],
    ['binary data', `\x7FELF\x02\x01\x01\0\0\0\0\x03\0>\0\x01${'\0\uFFFD\x01'.repeat(40)}`, 'S2'],
    ['a letter', readFixture('no-resolution.en').text, 'S3'],
    ['a masthead alone', readFixture('only-masthead.en').text, 'S3'],
    ['notes alone', readFixture('only-notes.fr').text, 'S3'],
    ['Arabic', readFixture('arabic.ar').text, 'S6'],
    ['Chinese', '大会,\n\n回顾其关于灯塔的决议,\n\n1. 请秘书长点亮灯塔;\n\n2. 决定继续审议此事。\n', 'S6'],
  ])('%s', (_, text, rule) => {
    holds(text);
    expect(rulesOf(text)).toContain(rule);
  });

  it('two languages in columns are kept, line by line', () => {
    const columns = '61/941. Deux colonnes                61/941. Two columns\n\nL’Assemblée générale,                The General Assembly,\n\n1. Prie le gardien de veiller;       1. Requests the keeper to watch;\n';
    holds(columns);
    expect(rulesOf(columns)).not.toEqual([]);
  });

  it('Windows-1252 bytes read as Latin-1, and UTF-8 bytes read as Windows-1252', () => {
    const latin = masthead.replaceAll('’', '\u0092').replaceAll('—', '\u0097');
    const mojibake = masthead.replaceAll('é', 'Ã©').replaceAll('è', 'Ã¨').replaceAll('’', 'â€™');
    for (const text of [latin, mojibake]) {
      holds(text);
      expect(ids(text, { language: 'fr' })).toEqual(expect.arrayContaining(['op-1', 'op-2']));
    }
  });

  it.each([
    ['combining accents', (text: string) => text.normalize('NFD')],
    ['zero-width blanks', (text: string) => text.replaceAll(' de ', ' \u200Bde\u200B ')],
    ['right-to-left marks', (text: string) => text.replaceAll(',\n', ',\u200F\n').replaceAll(';\n', ';\u200F\n')],
    ['soft hyphens', (text: string) => text.replaceAll('ant', 'a\u00ADnt')],
    ['markup', (text: string) => text.replaceAll('lampes', '<script>alert(1)</script>')],
  ])('%s do not hide the paragraphs', (_, damage) => {
    const text = damage(masthead);
    holds(text);
    expect(ids(text, { language: 'fr' })).toEqual(ids(masthead));
  });
});

const sentence = 'Rappelant que la lanterne ne s’allume pas seule¹, que l’huile manque, 2 et que le gardien dort ; ';

/** Processor time, in milliseconds: what else the machine does is not counted. */
function timeOf(text: string): number {
  const start = process.cpuUsage();
  parse(text, { language: 'fr' });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** How many times longer ten times the text takes: ten where time is linear, a hundred where it is quadratic. */
function growth(text: string): number {
  const tenTimes = text.repeat(10);
  timeOf(text);
  const once = Math.min(timeOf(text), timeOf(text));
  return Math.min(timeOf(tenTimes), timeOf(tenTimes)) / Math.max(once, 20);
}

describe('time grows with length alone', () => {
  it.each([
    ['lines', `${sentence}\n`],
    ['numbered paragraphs', `1. ${sentence}\n\n`],
    ['sub-paragraphs', `a) ${sentence}\n\n`],
    ['notes', `¹ A/61/77, ${sentence}\n`],
    ['resolutions', `61/950. Phares\n\nL’Assemblée générale,\n\n1. ${sentence}\n\n`],
    ['capitals', 'A'.repeat(100)],
    ['blanks', ' '.repeat(100)],
    ['underscores', `${'_'.repeat(99)}a`],
    ['digits', '12 '.repeat(33)],
    ['brackets', '(['.repeat(50)],
  ])('in %s', { timeout: 60_000 }, (_, unit) => {
    expect(growth(unit.repeat(Math.ceil(60_000 / unit.length)))).toBeLessThan(30);
  });

  it('in one line of 10 MB beside one of 1 MB', { timeout: 60_000 }, () => {
    expect(growth(sentence.repeat(Math.ceil(1_000_000 / sentence.length)))).toBeLessThan(30);
  });
});
