import { expect, test } from 'vitest';
import { readStrand } from './strand.ts';

const joins = () => true;
const keeps = () => false;
const whole = (source: string) => [{ start: 0, end: source.length }];

test('runs of blanks and line breaks are one blank, apostrophes are one mark', () => {
  const source = "l'eau  et\nla `mer";
  expect(readStrand(source, whole(source), [], joins).text).toBe('l’eau et la ’mer');
});

test('each character knows its place in the source', () => {
  const source = 'un\n deux  trois';
  const strand = readStrand(source, whole(source), [], joins);
  expect(Array.from(strand.text).every((mark, index) => mark === ' ' || source[strand.places.inSource(index)] === mark)).toBe(true);
  expect(strand.places.inText(source.indexOf('trois'), strand.text.length)).toBe(strand.text.indexOf('trois'));
});

test('what is left out is in neither text nor map', () => {
  const source = '3. Prie la mer';
  const strand = readStrand(source, whole(source), [{ start: 0, end: 2, kind: 'NUMBER' }], joins);
  expect(strand.text).toBe('Prie la mer');
  expect(strand.omitted).toEqual([{ start: 0, end: 2, kind: 'NUMBER' }]);
});

test('a word that a line cuts is one word', () => {
  const source = 'inter-\nnationale';
  const strand = readStrand(source, whole(source), [], joins);
  expect(strand.text).toBe('internationale');
  expect(strand.omitted).toEqual([{ start: 5, end: 7, kind: 'HYPHEN' }]);
});

test('a compound that a line cuts keeps its hyphen, and no blank behind it', () => {
  const source = 'post-\nconflict';
  expect(readStrand(source, whole(source), [], keeps).text).toBe('post-conflict');
});

test('soft hyphens and what extractors make of them join without asking', () => {
  const source = 'Assem› blée, par\u00ADtie';
  expect(readStrand(source, whole(source), [], keeps).text).toBe('Assemblée, partie');
});

test('a page that cuts a paragraph leaves one blank', () => {
  const source = 'la mer\n----\net le vent';
  expect(readStrand(source, [{ start: 0, end: 6 }, { start: 12, end: 22 }], [], joins).text).toBe('la mer et le vent');
});

test('direction marks and other unseen characters are left out as marks', () => {
  const source = 'la\u200F mer\u200B';
  const strand = readStrand(source, whole(source), [], joins);
  expect(strand.text).toBe('la mer');
  expect(strand.omitted.map(({ kind }) => kind)).toEqual(['MARK', 'MARK']);
});
