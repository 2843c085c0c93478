import { describe, expect, it } from 'vitest';
import { setSpacing } from './french-spacing.ts';

/** The whole text as French sets it, thin no-break blanks drawn as a low line. */
const french = (text: string) => setSpacing(text, 0, text.length, 'fr').replaceAll('\u202F', '_');

describe('setSpacing', () => {
  it('sets a thin no-break blank before high marks, whether the source has a blank or not', () => {
    expect(french('à savoir: a; b ; c ! d? e')).toBe('à savoir_: a_; b_; c_! d_? e');
  });

  it('sets it inside guillemets', () => {
    expect(french('intitulée « Migrations » ou «phares»;')).toBe('intitulée «_Migrations_» ou «_phares_»_;');
  });

  it('leaves times, addresses and doubled marks together', () => {
    expect(french('à 10:30, https://undocs.org, quoi?!')).toBe('à 10:30, https://undocs.org, quoi_?!');
    expect(french('vente : F.95')).toBe('vente_: F.95');
  });

  it('looks at the neighbours of a piece, so that marks may cut anywhere', () => {
    const text = 'régional ; « oui »';
    for (let cut = 0; cut <= text.length; cut++) {
      expect(setSpacing(text, 0, cut, 'fr') + setSpacing(text, cut, text.length, 'fr')).toBe(setSpacing(text, 0, text.length, 'fr'));
    }
  });

  it('leaves other languages as they are', () => {
    expect(setSpacing('Requests: a;', 0, 12, 'en')).toBe('Requests: a;');
  });
});
