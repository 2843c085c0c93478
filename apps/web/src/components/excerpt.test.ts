import { expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';

it('shows a short text whole', () => {
  expect(excerpt('Invites the Committee to meet;', { start: 12, end: 21 })).toEqual({
    before: 'Invites the ',
    named: 'Committee',
    after: ' to meet;',
  });
});

it('cuts a long text between words and says so', () => {
  const text = `${'word '.repeat(60)}Committee${' word'.repeat(60)}`;
  const { before, named, after } = excerpt(text, { start: 300, end: 309 });
  expect(named).toBe('Committee');
  expect(before).toMatch(/^… (word )+$/);
  expect(after).toMatch(/^( word)+ …$/);
  expect(before.length + after.length).toBeLessThan(280);
});

it('keeps the named words where there is no blank to cut at', () => {
  const text = 'x'.repeat(600);
  expect(excerpt(text, { start: 300, end: 310 })).toMatchObject({ named: 'x'.repeat(10) });
});
