import type { Language, Organ } from '@resolute/schema';
import { expect, it } from 'vitest';
import { annotate } from './annotate.ts';
import { readFixture } from './fixture.ts';

/** The actors of one paragraph as `words = id`. */
function named(language: Language, organ: Organ, text: string): string[] {
  const { paragraphs } = annotate(readFixture(`organ ${organ}\n\nop-1 ${text}`, language));
  return paragraphs.flatMap(({ text: words, mentions }) => mentions.flatMap((mention) => (mention.type === 'ACTOR' ? [`${words.slice(mention.start, mention.end)} = ${mention.actor}`] : [])));
}

it('ties an official to the office that was named', () => {
  expect(named('fr', 'GENERAL_ASSEMBLY', 'Salue le Haut-Commissariat des Nations Unies pour les réfugiés et note que la Haute-Commissaire a vu les phares;')).toEqual([
    'Haut-Commissariat des Nations Unies pour les réfugiés = office-of-the-united-nations-high-commissioner-for-refugees',
    'Haute-Commissaire = united-nations-high-commissioner-for-refugees',
  ]);
  expect(named('fr', 'HUMAN_RIGHTS_COUNCIL', 'Prie le Haut-Commissaire de visiter les phares;')).toEqual(['Haut-Commissaire = united-nations-high-commissioner-for-human-rights']);
});

it('ties a title that many bear to the one who was named with it', () => {
  expect(named('fr', 'HUMAN_RIGHTS_COUNCIL', 'Salue la Rapporteuse spéciale sur le droit à la vie privée, et note que la Rapporteuse spéciale a éteint la lampe;')).toEqual([
    'Rapporteuse spéciale sur le droit à la vie privée = special-rapporteur-on-the-right-to-privacy',
    'Rapporteuse spéciale = special-rapporteur-on-the-right-to-privacy',
  ]);
  expect(named('fr', 'HUMAN_RIGHTS_COUNCIL', 'Salue la Commission d’enquête sur le Burundi; la Commission d’enquête reviendra, et la Commission écrira;')).toEqual([
    'Commission d’enquête sur le Burundi = commission-of-inquiry-on-burundi',
    'Commission d’enquête = commission-of-inquiry-on-burundi',
    'Commission = commission-of-inquiry-on-burundi',
  ]);
  expect(named('fr', 'HUMAN_RIGHTS_COUNCIL', 'Décide d’envoyer un Rapporteur spécial au phare;')).toEqual(['Rapporteur spécial = special-rapporteur']);
});

it('knows whom the Secretary-General appointed', () => {
  expect(named('en', 'SECURITY_COUNCIL', 'Notes that the Secretary-General sent his Personal Envoy to the lighthouse;')).toEqual([
    'Secretary-General = secretary-general',
    'Personal Envoy = personal-envoy-of-the-secretary-general',
  ]);
});

it('knows the members of the Council that speaks', () => {
  expect(named('fr', 'SECURITY_COUNCIL', 'Note que les membres du Conseil ont vu le phare;')).toEqual(['membres du Conseil = members-of-the-security-council']);
});

it('knows the organ by an attribute', () => {
  expect(named('en', 'SECURITY_COUNCIL', 'Recalls that Council resolution 27 (1947) speaks of lamps;')).toEqual(['Council = security-council']);
});

it('knows a committee of the Security Council by its resolution', () => {
  expect(named('fr', 'SECURITY_COUNCIL', 'Prie le Comité créé par la résolution 724 (1991) de voir les lampes;')).toEqual([
    'Comité créé par la résolution 724 (1991) = security-council-committee-established-pursuant-to-resolution-724-1991',
  ]);
  expect(named('en', 'SECURITY_COUNCIL', 'Requests the Committee established pursuant to resolution 1540 (2004) to see the lamps;')).toEqual([
    'Committee established pursuant to resolution 1540 (2004) = security-council-committee-established-pursuant-to-resolution-1540-2004',
  ]);
});

it('ties the longer and the shorter form of a committee’s name', () => {
  expect(named('fr', 'GENERAL_ASSEMBLY', 'Salue le Comité consultatif pour les questions administratives et budgétaires; prie le Comité consultatif de compter, et le Comité de payer;')).toEqual([
    'Comité consultatif pour les questions administratives et budgétaires = advisory-committee-on-administrative-and-budgetary-questions',
    'Comité consultatif = advisory-committee-on-administrative-and-budgetary-questions',
    'Comité = advisory-committee-on-administrative-and-budgetary-questions',
  ]);
});
