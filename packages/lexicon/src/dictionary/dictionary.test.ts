import { beforeAll, describe, expect, it } from 'vitest';
import { type Dictionary, loadDictionary, withTerms } from './index.ts';

describe('French', () => {
  let french: Dictionary;
  beforeAll(async () => {
    const dictionary = await loadDictionary('fr');
    if (dictionary === null) throw new Error('no French dictionary');
    french = dictionary;
  });

  it.each(['société', 'Société', 'SOCIÉTÉ', 'SOCIETE', 'phénomène', 'où', 'à', 'cœur', 'France', 'ONU'])('has %s', (word) =>
    expect(french.has(word)).toBe(true),
  );
  it.each(['societe', 'Societe', 'Etat', 'Etats', 'phénomene', 'france', '~societe', 'latraite', 'q', 'ns', ''])('has no %s', (word) =>
    expect(french.has(word)).toBe(false),
  );
  it.each(['l’application', 'L’Assemblée', 'd’où', 'qu’il', 'jusqu’au', 'lorsqu’elle', 'puisqu’on', 's’efforcer', 'aujourd’hui', 'quelqu’un'])(
    'splits the elision of %s',
    (word) => expect(french.has(word)).toBe(true),
  );
  it.each(['l’tables', 'd’baccarats', 'i’application', 'l’aplication'])('does not take %s for an elision', (word) =>
    expect(french.has(word)).toBe(false),
  );
  it.each(['sous-régionales', 'porte-parole', 'socio-économique', 'Etats-Unis'])('looks at the parts of %s', (word) =>
    expect(french.has(word)).toBe(!word.startsWith('E')),
  );
  it.each([
    ['societe', true],
    ['Societe', true],
    ['socxete', false],
  ])('finds %s but for accents: %s', (word, found) => expect(french.hasFolded?.(word)).toBe(found));
  it.each(['Bélarus', 'Türkiye', 'iraquien', 'iraquienne', 'iraquiennes', 'interinstitutions'])('has %s, a word of a name that the lexicon knows', (word) =>
    expect(french.has(word)).toBe(true),
  );
  it('adds the words of given terms', () => {
    expect(withTerms(french, ["Bureau d'Oumpakal"]).has('Oumpakal')).toBe(true);
  });
  it('answers for a word of any length', () => {
    expect(french.has('a'.repeat(1_000_000))).toBe(false);
  });
});

describe('English', () => {
  it.each(['the', 'The', 'seized', 'Council’s', 'States’', 'peace-keeping', 'RESOLUTION', 'non-interference'])('has %s', async (word) => {
    expect((await loadDictionary('en'))?.has(word)).toBe(true);
  });
  it.each(['tbe', 'Tbe', 'o', 'internati'])('has no %s', async (word) => {
    expect((await loadDictionary('en'))?.has(word)).toBe(false);
  });
});

it('has nothing for a language without a list', async () => {
  expect(await loadDictionary('ar')).toBe(null);
});

it('reads a list once', () => {
  expect(loadDictionary('fr')).toBe(loadDictionary('fr'));
});
