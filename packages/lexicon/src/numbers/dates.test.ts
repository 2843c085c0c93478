import { describe, expect, it } from 'vitest';
import { findDates, parseDate, parseMonth } from './dates.ts';

describe('findDates', () => {
  it.each([
    ['adoptée le 23 décembre 2003.', '23 décembre 2003', '2003-12-23', null],
    ['du 1er décembre 2005', '1er décembre 2005', '2005-12-01', null],
    ['du 1 er decembre 2005', '1 er decembre 2005', '2005-12-01', null],
    ['en vigueur en juillet 2003,', 'juillet 2003', '2003-07', null],
    ['du 26 au 28 février 2002', '26 au 28 février 2002', '2002-02-28', '2002-02-26'],
    ['les 16 et 17 octobre 2001', '16 et 17 octobre 2001', '2001-10-17', '2001-10-16'],
    ['du 29 juin au 3 juillet 1998', '29 juin au 3 juillet 1998', '1998-07-03', '1998-06-29'],
    ['du 28 décembre 2002 au 3 janvier 2003', '28 décembre 2002 au 3 janvier 2003', '2003-01-03', '2002-12-28'],
    ['Le Caire, 5-13 septembre 1994', '5-13 septembre 1994', '1994-09-13', '1994-09-05'],
    ['AOÛT 1999', 'AOÛT 1999', '1999-08', null],
  ])('reads the French "%s"', (text, words, date, from) => {
    const [found, ...others] = findDates(text, 'fr').filter((one) => one.date === date);
    expect(others).toEqual([]);
    expect(found).toEqual({ start: text.indexOf(words), end: text.indexOf(words) + words.length, date, from });
  });

  it.each([
    ['of 23 December 2003 and', '23 December 2003', '2003-12-23', null],
    ['on October 17, 2001', 'October 17, 2001', '2001-10-17', null],
    ['30 and 31 May 1996', '30 and 31 May 1996', '1996-05-31', '1996-05-30'],
    ['in March 1995', 'March 1995', '1995-03', null],
  ])('reads the English "%s"', (text, words, date, from) => {
    expect(findDates(text, 'en')).toEqual([{ start: text.indexOf(words), end: text.indexOf(words) + words.length, date, from }]);
  });

  it('finds each date of a list', () => {
    const text = 'ses résolutions 49/127 du 19 décembre 1994, 50/123 du 20 décembre 1995 et 56/203 du 21 décembre 2001';
    expect(findDates(text, 'fr').map(({ date }) => date)).toEqual(['1994-12-19', '1995-12-20', '2001-12-21']);
  });

  it('does not take a month without a year, or a verb, for a date', () => {
    expect(findDates('Member States may report in May, in march order', 'en')).toEqual([]);
    expect(findDates('le 32 juin', 'fr')).toEqual([]);
  });
});

describe('parseDate and parseMonth', () => {
  it('take a string that is a date and nothing else', () => {
    expect(parseDate('23 décembre 2003', 'fr')).toBe('2003-12-23');
    expect(parseDate('le 23 décembre 2003', 'fr')).toBeNull();
    expect(parseMonth('Février', 'fr')).toBe(2);
    expect(parseMonth('brumaire', 'fr')).toBeNull();
  });
});
