import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { annotate } from './annotate.ts';
import { readFixture } from './fixture.ts';
import { readLabels, scoreAnnotations, toLabels } from './score.ts';

const document = readFixture('organ GENERAL_ASSEMBLY\nsession 61\nsymbol A/RES/61/901\n\nop-1 Prie le Secrétaire général et l’Assemblée de tenir compte de la résolution 60/900 à sa soixante-deuxième session;', 'fr');
const { paragraphs, mandates, actors } = annotate(document);
const resolution = {
  ...document,
  number: '901',
  enactingFormula: null,
  frame: [],
  messages: [],
  paragraphs,
  mandates,
  actors,
  source: { sha256: '', text: document.source, pages: [] },
};

function score(line: string) {
  const { paragraphs: count, scores } = scoreAnnotations(readLabels(`# by reading\n${line}\n`), (file) => (file === 'a.txt' ? resolution : null));
  return { count, scores: Object.fromEntries(scores.map(({ field, agreed, found, expected }) => [field, `${agreed} ${found} ${expected}`])) };
}

it('writes a paragraph’s annotations as labels', () => {
  const [paragraph] = paragraphs;
  if (paragraph === undefined) throw new Error('The fixture has a paragraph.');
  expect(toLabels(paragraph, mandates)).toEqual({
    opening: ['request'],
    actors: ['secretary-general', 'general-assembly'],
    addressees: ['secretary-general', 'general-assembly'],
    references: ['A/RES/60/900'],
    deadlines: ['62'],
  });
});

it('counts a wrong identity as one missing and one too many', () => {
  expect(score('a.txt op-1 | request | secretary-general! security-council | A/RES/60/900 | 62')).toEqual({
    count: 1,
    scores: { opening: '1 1 1', actors: '1 2 2', addressees: '1 2 1', references: '1 1 1', deadlines: '1 1 1' },
  });
});

it('leaves out a field that is not labelled', () => {
  expect(score('a.txt op-1 | ~ | ~ | ~ | 62').scores).toEqual({ opening: '0 0 0', actors: '0 0 0', addressees: '0 0 0', references: '0 0 0', deadlines: '1 1 1' });
});

it('leaves out what it has no resolution or paragraph for', () => {
  expect(score('b.txt op-1 | request | - | - | -').count).toBe(0);
  expect(score('a.txt op-9 | request | - | - | -').count).toBe(0);
});

it('holds labels that can be read, of a hundred paragraphs and more', () => {
  const labels = readLabels(readFileSync(new URL('../../fixtures/annotations/corpus.labels', import.meta.url), 'utf8'));
  expect(labels.length).toBeGreaterThan(100);
  for (const { file, paragraph } of labels) {
    expect(file).toMatch(/^(?:en|fr|ocr)\/.+\.txt$/);
    expect(paragraph).toMatch(/^(?:s\d+-)?(?:pp|op)-/);
  }
});
