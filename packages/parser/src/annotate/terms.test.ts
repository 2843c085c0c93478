import { expect, it } from 'vitest';
import { readTerm } from './terms.ts';

/** The words of the term and the day it gives. */
function term(text: string, adopted: string | null = '2006-12-20'): string | null {
  const found = readTerm({ text, start: 0, end: text.length }, adopted);
  return found === null ? null : `${text.slice(found.start, found.end)}: ${found.deadline.date}`;
}

it.each([
  ['Prie le gardien de repeindre le phare dans un délai de quatre-vingt-dix jours;', 'dans un délai de quatre-vingt-dix jours: 2007-03-20'],
  ['Prie le gardien de repeindre le phare dans les 30 jours suivant l’adoption de la présente résolution;', 'dans les 30 jours: 2007-01-19'],
  ['Prie le gardien de faire rapport dans un délai de douze mois à compter de la date d’adoption de la présente résolution;', 'dans un délai de douze mois: 2007-12-20'],
  ['Requests the keeper to report within 90 days;', 'within 90 days: 2007-03-20'],
  ['Requests the keeper to report within six weeks of the adoption of the present resolution;', 'within six weeks: 2007-01-31'],
])('counts from the adoption: %s', (text, expected) => {
  expect(term(text)).toBe(expected);
});

it('keeps to the end of a shorter month', () => {
  expect(term('Requests the keeper to report within six months;', '2006-08-31')).toBe('within six months: 2007-02-28');
});

it.each([
  'Prie le gardien de faire rapport tous les six mois;',
  'Prie le gardien de faire rapport dans les dix jours suivant la tempête;',
  'Requests the keeper to report every six months;',
  'Requests the keeper to report within ten days of the storm;',
])('has no day for what comes again or runs from elsewhere: %s', (text) => {
  expect(term(text)).toBeNull();
});

it('has no day where nobody knows when the resolution was adopted', () => {
  expect(term('Requests the keeper to report within 90 days;', null)).toBeNull();
});
