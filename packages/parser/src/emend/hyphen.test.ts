import { loadDictionary } from '@resolute/lexicon/dictionary';
import { expect, it } from 'vitest';
import { joinsAtHyphen } from './hyphen.ts';

const french = await loadDictionary('fr');
const english = await loadDictionary('en');

it.each([
  ['inter-', 'nationale', true],
  ['dévelop-', 'pement', true],
  ['l’Assem-', 'blée', true],
  ['sous-', 'régionales', false],
  ['sous-régio-', 'nales', true],
  ['cinquante-', 'huitième', false],
  ['porte-', 'parole', false],
  ['post-', 'conflit', false],
  ['Etats-', 'Unis', false],
  ['c’est-à-', 'dire', false],
  ['conven-', 'tionnels,', true],
  ['58-', 'ième', false],
])('%s %s is one word: %s', (before, after, one) => expect(joinsAtHyphen(before, after, french, 'fr')).toBe(one));

it.each([
  ['Secre-', 'tary', true],
  ['Govern-', 'ments', true],
  ['self-', 'determination', false],
  ['non-', 'governmental', false],
  ['forty-', 'eighth', false],
  ['post-', 'conflict', false],
  ['recom-', 'mendations', true],
])('%s %s is one word in English: %s', (before, after, one) => expect(joinsAtHyphen(before, after, english, 'en')).toBe(one));

it('goes by the first part alone where no dictionary is', () => {
  expect(joinsAtHyphen('inter-', 'nationale', null, 'fr')).toBe(true);
  expect(joinsAtHyphen('sous-', 'régionale', null, 'fr')).toBe(false);
});
