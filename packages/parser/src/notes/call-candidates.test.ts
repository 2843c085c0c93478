import { draftingOf } from '@resolute/lexicon';
import { describe, expect, test } from 'vitest';
import { findCallCandidates } from './call-candidates.ts';

/** The candidates that would rather be calls than text, as "glyph@last letters before". */
function likely(text: string, language: 'fr' | 'en' = 'fr'): string[] {
  return findCallCandidates(text, draftingOf(language))
    .filter(({ take, leave }) => take < leave)
    .map(({ glyph, start }) => `${glyph}@${text.slice(0, start).trimEnd().slice(-4)}`);
}

describe('calls are found', () => {
  test.each([
    ['raised', 'les phares¹, et', ['¹@ares']],
    ['glued to a word', 'les phares12, et', ['12@ares']],
    ['glued behind a stop, as English has it', 'lighthouses,2 and', ['2@ses,']],
    ['loose, between blanks', 'les phares 12 , et', ['12@ares']],
    ['loose before a word', 'le rapport 3 et la mer', ['3@port']],
    ['with a slash', 'les phares 1/ et', ['1/@ares']],
    ['with a loose slash', 'de 1994 1 /, et', ['1 /@1994']],
    ['behind a year', 'du 31 décembre 2009 1 , et', ['1@2009']],
    ['misread as ®', 'le développement social®, du', ['®@cial']],
    ['misread as an apostrophe', 'adopté au port’, en', ['’@port']],
    ['misread as a question mark', 'la mer?, et', ['?@ mer']],
    ['misread behind a comma', 'the reeds,! and', ['!@eds,']],
  ])('%s', (_, text, expected) => expect(likely(text)).toEqual(expected));
});

describe('numbers and marks of the text are no calls', () => {
  test.each([
    ['an article', 'au paragraphe 4 ; et'],
    ['days', 'les 16 et 17 octobre 2001 ;'],
    ['a decimal', 'touché 8,5 millions de personnes'],
    ['a percentage', 'près de 0,7 p. 100 de'],
    ['a target', 'la cible 5.3 des objectifs'],
    ['years counted', 'leurs 18 mois de service'],
    ['an elision', 'l’ enfant et d’ autres'],
    ['a question', 'Que faire ? Rien'],
    ['a closing quotation mark', 'la question “des phares” et'],
  ])('%s', (_, text) => expect(likely(text)).toEqual([]));
});
