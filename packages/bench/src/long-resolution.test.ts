import { parse } from '@resolute/parser';
import { expect, it } from 'vitest';
import { longResolution } from './long-resolution.ts';

it('makes the same text of the length asked for each time', () => {
  const text = longResolution(60_000);
  expect(text).toBe(longResolution(60_000));
  expect(text.length).toBeGreaterThan(59_000);
  expect(text.length).toBeLessThan(66_000);
});

it('makes a resolution: what is measured is the reading of paragraphs and notes, not of one block', { timeout: 60_000 }, () => {
  const { symbol, paragraphs, footnotes } = parse(longResolution(60_000), { language: 'fr', annotate: false });
  expect(symbol).toBe('A/RES/61/901');
  expect(paragraphs.filter(({ kind }) => kind === 'OPERATIVE').length).toBeGreaterThan(100);
  expect(footnotes.length).toBeGreaterThan(30);
});
