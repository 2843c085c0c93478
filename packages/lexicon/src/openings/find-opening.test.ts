import { describe, expect, it } from 'vitest';
import { findOpening } from './find-opening.ts';

/** The words found, the verb, the part's initial and the modifiers, on one line. */
function read(text: string, language: 'fr' | 'en'): string | null {
  const found = findOpening(text, language);
  if (found === null) return null;
  return [text.slice(found.start, found.end), found.verb, found.part.charAt(0), ...found.modifiers].join(' | ');
}

describe('findOpening in French', () => {
  it.each([
    ['Prie le Secrétaire général de', 'Prie | request | O'],
    ['Prie également le Comité', 'Prie également | request | O | also'],
    ['Prie instamment les États', 'Prie instamment | urge | O'],
    ['Engage également instamment les États', 'Engage également instamment | urge | O | also'],
    ['Demande aux États', 'Demande | call-upon | O'],
    ['Demande  instamment à Israël', 'Demande  instamment | urge | O'],
    ['Prend acte avec satisfaction du rapport', 'Prend acte avec satisfaction | take-note | O | with-satisfaction'],
    ['Prend également note des', 'Prend également note | take-note | O | also'],
    ['Se félicite de', 'Se félicite | welcome | O'],
    ['Note avec une vive préoccupation que', 'Note avec une vive préoccupation | note | O | with-concern'],
    ['Encourage, à cet égard, les États', 'Encourage, à cet égard | encourage | O | in-this-regard'],
    ['Se déclare profondément préoccupée par', 'Se déclare profondément préoccupée | express-concern | O | deeply'],
    ['Exprime sa vive gratitude au', 'Exprime sa vive gratitude | express-appreciation | O | strongly'],
    ['Condamne énergiquement tous les actes', 'Condamne énergiquement | condemn | O | strongly'],
    ['Décide d’inscrire à', 'Décide | decide | O'],
    ['Nous nous félicitons de', 'Nous nous félicitons | welcome | O'],
    ['Met l’accent sur', 'Met l’accent | stress | O'],
    ['Accueille avec satisfaction le', 'Accueille avec satisfaction | welcome | O'],
    ['Rappelant également ses résolutions', 'Rappelant également | recall | P | also'],
    ['Consciente qu’il faut', 'Consciente | be-aware | P'],
    ['Conscient que', 'Conscient | be-aware | P'],
    ['Profondément préoccupée par', 'Profondément préoccupée | express-concern | P | deeply'],
    ['Ayant présent à l’esprit le', 'Ayant présent à l’esprit | bear-in-mind | P'],
    ['Ayant examiné le rapport', 'Ayant examiné | have-considered | P'],
    ['S’inquiétant vivement de', 'S’inquiétant vivement | express-concern | P | strongly'],
    ['Encouragée par', 'Encouragée | be-encouraged | P'],
    ['RAPPELANT SA RÉSOLUTION', 'RAPPELANT | recall | P'],
    ['Reaffirmant la', 'Reaffirmant | reaffirm | P'],
    ['Rappelan t la', 'Rappelan t | recall | P'],
  ])('reads "%s"', (text, expected) => {
    expect(read(text, 'fr')).toBe(expected);
  });

  it.each(['Les États Membres', 'L’Assemblée générale,', 'également les femmes', 'À cet égard', 'Également', '', '123', 'Prier', 'Demandes'])(
    'finds none in "%s"',
    (text) => {
      expect(read(text, 'fr')).toBeNull();
    },
  );
});

describe('findOpening in English', () => {
  it.each([
    ['Requests the Secretary-General', 'Requests | request | O'],
    ['Also requests the', 'Also requests | request | O | also'],
    ['Further welcomes the', 'Further welcomes | welcome | O | further'],
    ['Recalling further that', 'Recalling further | recall | P | further'],
    ['Encourages further efforts', 'Encourages | encourage | O'],
    ['Calls upon all', 'Calls upon | call-upon | O'],
    ['Calls for respect', 'Calls for | call-for | O'],
    ['Calls also for', 'Calls also for | call-for | O | also'],
    ['Takes note with appreciation of', 'Takes note with appreciation | take-note | O | with-appreciation'],
    ['Expresses its deep appreciation to', 'Expresses its deep appreciation | express-appreciation | O | deeply'],
    ['Strongly condemns', 'Strongly condemns | condemn | O | strongly'],
    ['Condemns in the strongest possible terms all', 'Condemns in the strongest possible terms | condemn | O | in-the-strongest-terms'],
    ['Having considered the report', 'Having considered | have-considered | P'],
    ['Deeply concerned at', 'Deeply concerned | express-concern | P | deeply'],
    ['Expressing its concern', 'Expressing its concern | express-concern | P'],
    ['Bearing in mind the', 'Bearing in mind | bear-in-mind | P'],
    ['We reaffirm our', 'We reaffirm | reaffirm | O'],
    ['Urges Governments', 'Urges | urge | O'],
  ])('reads "%s"', (text, expected) => {
    expect(read(text, 'en')).toBe(expected);
  });

  it.each(['Member States', 'We the peoples', 'Also', 'The request', 'reaffirm'])('finds none in "%s"', (text) => {
    expect(read(text, 'en')).toBeNull();
  });
});

describe('findOpening', () => {
  it('starts where it is told, and counts from the start of the text', () => {
    const text = '10. Prie le Secrétaire général';
    expect(findOpening(text, 'fr')).toBeNull();
    expect(findOpening(text, 'fr', 3)).toMatchObject({ start: 4, end: 8, verb: 'request', force: 'REQUEST' });
  });

  it('gives every verb of the preamble the force of a recital', () => {
    expect(findOpening('Invitant les États', 'fr')?.force).toBe('RECITAL');
    expect(findOpening('Invite les États', 'fr')?.force).toBe('ENCOURAGEMENT');
  });

  it('knows nothing of a language that has no words yet', () => {
    expect(findOpening('Pide al Secretario General', 'es')).toBeNull();
  });
});
