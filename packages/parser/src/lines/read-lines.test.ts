import { expect, test } from 'vitest';
import { readLines } from './read-lines.ts';

const texts = (source: string) => readLines(source).lines.map(({ start, end }) => source.slice(start, end));

test('lines are cut at every kind of line break, without their blanks', () => {
  expect(texts('  one \r\ntwo\rthree\n\n\tfour ')).toEqual(['one', 'two', 'three', 'four']);
});

test('a form feed starts a page', () => {
  const { lines, pages } = readLines('one\n\ftwo');
  expect(lines.map(({ page, top }) => [page, top])).toEqual([[0, true], [1, true]]);
  expect(pages).toEqual([{ start: 0, end: 5 }, { start: 5, end: 8 }]);
});

test('a single blank in a text that is not indented is a lost form feed', () => {
  const source = ` one\n${'line\n'.repeat(12)} two\nthree`;
  expect(readLines(source).lines.filter(({ top }) => top)).toHaveLength(2);
});

test('indentation that is layout starts no page', () => {
  const source = `  one\n${'    line\n'.repeat(12)} two\n`;
  expect(readLines(source).pages).toHaveLength(1);
});

test('an empty line leaves a gap', () => {
  expect(readLines('one\n\ntwo\nthree').lines.map(({ gap }) => gap)).toEqual([true, true, false]);
});

test('the heading mark of an extractor stands before the words', () => {
  const [line] = readLines('## Annexe').lines;
  expect(line).toMatchObject({ markStart: 0, start: 3, end: 9 });
});
