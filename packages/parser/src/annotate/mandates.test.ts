import type { Language } from '@resolute/schema';
import { expect, it } from 'vitest';
import { annotate } from './annotate.ts';
import { readFixture } from './fixture.ts';

/** The mandates of a paragraph as `verb due by when`. */
function mandates(language: Language, text: string): string[] {
  const { mandates: found } = annotate(readFixture(`organ GENERAL_ASSEMBLY\nsession 65\nsymbol A/RES/65/901\nadopted 2010-12-20\n\nop-1 ${text}`, language));
  return found.map(({ verb, due, deadline }) => `${verb} ${due ?? '-'} ${deadline?.session ?? deadline?.date ?? deadline?.from ?? '-'}`);
}

it.each<[Language, string, string[]]>([
  ['fr', 'Prie le Secrétaire général de lui présenter un rapport d’étape à sa soixante-sixième session et un rapport final à sa soixante-septième session;', ['request REPORT 66', 'request REPORT 67']],
  ['en', 'Requests the Secretary-General to submit a report at its sixty-sixth session, and to convene a meeting of keepers at its sixty-eighth session;', ['request REPORT 66', 'request MEETING 68']],
  ['fr', 'Prie le Secrétaire général de lui présenter un rapport à sa soixante-sixième session et de le mettre à jour avant cette soixante-sixième session;', ['request REPORT 66']],
])('gives a mandate for each session at which something is due (%s: %s)', (language, text, expected) => {
  expect(mandates(language, text)).toEqual(expected);
});

it.each<[Language, string]>([
  ['fr', 'Demande aux États de tenir compte de l’objectif consistant à réduire de moitié, d’ici à 2015, le nombre des phares éteints;'],
  ['en', 'Calls upon States to bear in mind the goal of halving by 2015 the number of dark lighthouses;'],
])('does not take the term of a goal for the mandate’s (%s: %s)', (language, text) => {
  expect(mandates(language, text)).toEqual(['call-upon - -']);
});

it('takes the year by which States are to act', () => {
  expect(mandates('fr', 'Demande aux États de réduire de moitié, d’ici à 2015, le nombre des phares éteints;')).toEqual(['call-upon OTHER 2015']);
});

it('takes no year of a budget for a deadline', () => {
  expect(mandates('fr', 'Décide d’ouvrir un crédit de deux millions de dollars pour les opérations des gardiens en 2012;')).toEqual(['decide - -']);
});

it('counts a term from the adoption', () => {
  expect(mandates('en', 'Requests the Secretary-General to report within 90 days;')).toEqual(['request REPORT 2011-03-20']);
});

it('takes a half of a year for its year', () => {
  expect(mandates('fr', 'Décide de tenir une réunion des gardiens dans le courant du second semestre de 2013;')).toEqual(['decide MEETING 2013']);
});
