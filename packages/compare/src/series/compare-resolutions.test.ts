import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english, paragraph, resolution } from '../test/invented.ts';
import { compareResolutions } from './compare-resolutions.ts';

const clocks = [
  paragraph('pp-1', 'Rappelant la Convention sur les horloges publiques,'),
  paragraph('pp-2', 'Sachant que les cadrans des gares sont lus par tous les voyageurs,'),
  paragraph('op-1', 'Prie les villes d’éclairer leurs cadrans la nuit;'),
  paragraph('op-2', 'Décide d’inscrire la question à l’ordre du jour de sa quarantième session.'),
];
const earlier = resolution(clocks);
const rows = (later: typeof clocks) =>
  compareResolutions(earlier, resolution(later)).map(({ change, earlier: from, later: to }) => [change, from?.id ?? null, to?.id ?? null]);

const long = (count: number) => resolution(Array.from({ length: count }, (_, index) => paragraph(`op-${index + 1}`, `Prie la ville ${index} de régler son horloge ${index * 7}.`)));

/** Microseconds of a processor that the comparison of two texts of so many paragraphs takes. */
const time = (count: number) => {
  const [a, b] = [long(count), long(count - 5)];
  const start = process.cpuUsage();
  expect(compareResolutions(a, b)).not.toHaveLength(0);
  const { user, system } = process.cpuUsage(start);
  return user + system;
};

describe('compareResolutions', () => {
  it('keeps every paragraph of the same text', () => {
    expect(rows(clocks)).toEqual(clocks.map(({ id }) => ['KEPT', id, id]));
  });

  it('marks what is new and what was dropped at its place, whatever the numbers', () => {
    const later = [
      clocks[0]!,
      paragraph('pp-2', 'Notant que les montres de poche retardent en hiver,'),
      paragraph('op-1', 'Félicite les horlogers de leur patience;'),
      paragraph('op-2', clocks[2]!.text),
      paragraph('op-3', clocks[3]!.text),
    ];
    expect(rows(later)).toEqual([
      ['KEPT', 'pp-1', 'pp-1'],
      ['DROPPED', 'pp-2', null],
      ['NEW', null, 'pp-2'],
      ['NEW', null, 'op-1'],
      ['KEPT', 'op-1', 'op-2'],
      ['KEPT', 'op-2', 'op-3'],
    ]);
  });

  it('shows the words that changed, in both texts', () => {
    const later = clocks.with(3, paragraph('op-2', 'Décide d’inscrire la question à l’ordre du jour de sa quarante-deuxième session.'));
    const row = compareResolutions(earlier, resolution(later)).at(-1)!;
    expect(row.change).toBe('CHANGED');
    expect(row.earlierRanges.map(({ start, end }) => row.earlier!.text.slice(start, end))).toEqual(['quarantième']);
    expect(row.laterRanges.map(({ start, end }) => row.later!.text.slice(start, end))).toEqual(['quarante-deuxième']);
  });

  it('does not count case, marks and numbering as changes', () => {
    expect(rows([paragraph('pp-1', 'RAPPELANT la Convention, sur les horloges publiques ;')])[0]).toEqual(['KEPT', 'pp-1', 'pp-1']);
  });

  it('never pairs a recital with an operative paragraph', () => {
    expect(rows([paragraph('op-1', clocks[0]!.text)])).not.toContainEqual(['KEPT', 'pp-1', 'op-1']);
  });

  it('refuses two languages', () => {
    expect(() => compareResolutions(earlier, resolution(clocks, english))).toThrow(RangeError);
  });

  it('has every paragraph of both texts once and in order, whatever they say', () => {
    const texts = array(constantFrom('a b c', 'c d e f', 'g', '', 'h i j k l', 'a b x'), { maxLength: 12 });
    assert(
      property(texts, texts, (first, second) => {
        const [a, b] = [first, second].map((side) => resolution(side.map((text, index) => paragraph(`op-${index + 1}`, text))));
        const compared = compareResolutions(a!, b!);
        expect(compared.flatMap((row) => row.earlier ?? [])).toEqual(a!.paragraphs);
        expect(compared.flatMap((row) => row.later ?? [])).toEqual(b!.paragraphs);
        for (const row of compared) expect(row.earlierRanges.length + row.laterRanges.length > 0).toBe(row.change === 'CHANGED');
      }),
    );
  });

  it('takes time in proportion to the paragraphs', () => {
    time(500);
    expect(time(4_000)).toBeLessThan(8 * time(1_000));
  });
});
