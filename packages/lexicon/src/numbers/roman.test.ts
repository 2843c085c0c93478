import { expect, it } from 'vitest';
import { formatRoman, parseRoman } from './roman.ts';
import { sessionYears } from './sessions.ts';

it('reads back every Roman numeral it writes', () => {
  for (let value = 1; value < 4000; value++) expect(parseRoman(formatRoman(value))).toBe(value);
});

it('takes small letters, and nothing irregular', () => {
  expect(parseRoman('xviii')).toBe(18);
  expect(['', 'IIII', 'VX', 'Iv', 'X111', 'IC', 'annexe'].map(parseRoman)).toEqual([null, null, null, null, null, null, null]);
});

it('gives a session the two years it spans', () => {
  expect(sessionYears(60)).toEqual({ from: 2005, to: 2006 });
});
