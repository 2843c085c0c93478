import type { Language } from '@resolute/schema';
import { numberWords } from './number-words.ts';
import type { Value } from './unmatched.ts';

/** "1 325", "1,325", "2,5", "2.5", "208": what stands between the figures depends on the language. */
const figures = /(?<!\d)\d{1,3}(?:[ \u00a0\u202f,.]\d{3})+(?!\d)|\d+(?:[.,]\d+)?/gu;
/** Of one letter only I, V and X are numbers: "C" and "L" name parts and chambers. */
const roman = /(?<![\p{L}\p{N}])(?:[IVX]|[IVXLC]{2,})(?![\p{L}\p{N}’])/gu;
const wellFormed = /^(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;
const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The numbers that a text has in figures, Arabic or Roman, with their places; the key is the value. */
export function numbersIn(text: string): Value[] {
  const found = [
    ...[...text.matchAll(figures)].map(({ 0: read, index }) => ({ key: valueOf(read), start: index, end: index + read.length })),
    ...[...text.matchAll(roman)]
      .filter(({ 0: read }) => wellFormed.test(read))
      .map(({ 0: read, index }) => ({ key: `${romanValue(read)}`, start: index, end: index + read.length })),
  ];
  return found.sort((a, b) => a.start - b.start);
}

/** The same numbers, less those that the other text has in words: "60th" is "soixantième". */
export function withoutWritten(numbers: readonly Value[], other: string, language: Language): Value[] {
  if (numbers.length === 0) return [];
  const written = numberWords(other, language);
  return numbers.filter(({ key }) => !written.has(key));
}

function valueOf(read: string): string {
  if (/^\d{1,3}(?:[^\d]\d{3})+$/u.test(read)) return read.replace(/\D/gu, '');
  return read.replace(',', '.').replace(/^0+(?=\d)/u, '');
}

function romanValue(read: string): number {
  return read.split('').reduce((sum, letter, index, all) => {
    const value = values[letter]!;
    return value < (values[all[index + 1] ?? ''] ?? 0) ? sum - value : sum + value;
  }, 0);
}
