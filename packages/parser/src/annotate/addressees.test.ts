import type { Language } from '@resolute/schema';
import { expect, it } from 'vitest';
import { annotate } from './annotate.ts';
import { readFixture } from './fixture.ts';

/** The mandates of paragraphs op-1, op-2, … as `verb: addressees`. */
function asked(language: Language, ...lines: string[]): string[] {
  const text = lines.map((line) => (line.startsWith('op-') ? line : `op-1 ${line}`)).join('\n');
  const { mandates } = annotate(readFixture(`organ GENERAL_ASSEMBLY\nsession 61\nsymbol A/RES/61/901\nadopted 2006-12-20\n\n${text}`, language));
  return mandates.map(({ verb, addressees }) => `${verb}: ${addressees.join(' ')}`);
}

it.each<[Language, string, string]>([
  ['fr', 'Félicite l’Organisation mondiale de la Santé et l’exhorte à repeindre les phares;', 'urge: world-health-organization'],
  ['fr', 'Prie les États et la Banque mondiale de garder les phares, et les encourage à en bâtir;', 'encourage: states world-bank'],
  ['fr', 'Remercie le Secrétaire général et l’Union africaine, et les prie de poursuivre la veille;', 'request: secretary-general african-union'],
  ['en', 'Commends the African Union, and requests it to count the lamps;', 'request: african-union'],
  ['en', 'Thanks Kenya and Mali, and urges them to keep the lamps lit;', 'urge: kenya mali'],
  ['fr', 'Salue le rapport que lui présente le Conseil de sécurité, et invite ce dernier à compter les phares;', 'invite: security-council'],
  ['en', 'Commends the efforts of the Secretary-General, and requests him to continue;', 'request: secretary-general'],
])('knows whom a pronoun asks (%s: %s)', (language, text, expected) => {
  expect(asked(language, text).at(-1)).toBe(expected);
});

it.each<[Language, string, string]>([
  ['fr', 'Prie le Commandement de la Force intérimaire des Nations Unies au Liban d’éclairer la côte;', 'request: united-nations-interim-force-in-lebanon'],
  ['fr', 'Invite le secrétariat de la Commission du développement durable à compter les phares;', 'invite: commission-on-sustainable-development'],
  ['en', 'Requests the Force Commander of UNIFIL to light the coast;', 'request: united-nations-interim-force-in-lebanon'],
])('takes a body as asked where its head is (%s: %s)', (language, text, expected) => {
  expect(asked(language, text)).toEqual([expected]);
});

it.each<[Language, string]>([
  ['fr', 'Encourage le dialogue entre l’Union africaine et les États au sujet des phares;'],
  ['en', 'Encourages further dialogue between the African Union and States on lighthouses;'],
])('does not take those for asked whose dealings are meant (%s: %s)', (language, text) => {
  expect(asked(language, text)).toEqual(['encourage: ']);
});

it('knows whom a sub-paragraph asks that its lead-in has the verb for', () => {
  expect(asked('fr', 'op-1 Recommande que:', 'op-1-a Le Secrétaire général recense les phares;', 'op-1-b Les États les repeignent;')).toEqual([
    'recommend: ',
    'recommend: secretary-general',
    'recommend: states',
  ]);
});

it('knows bodies enumerated before what they are to do', () => {
  expect(asked('fr', 'Demande aux organisations et institutions compétentes des Nations Unies d’intensifier leur veille;')).toEqual(['call-upon: united-nations-system']);
});

it('asks the organ’s own president', () => {
  expect(asked('fr', 'Prie son Président de convoquer les gardiens;')).toEqual(['request: president-of-the-general-assembly']);
});
