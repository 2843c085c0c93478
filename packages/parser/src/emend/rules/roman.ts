import { letter } from '../letters.ts';
import { readRoman } from '../roman.ts';
import type { Proposal, Rule } from '../rule.ts';

const glyphs = '[IVXLl1|!]{1,6}';
const end = `(?![${letter}\\d’])`;

/** What has its number in Roman figures. */
const afterWord = new RegExp(
  `((?<![${letter}])(?:sections?|chapitres?|chap\\.|parties?|annexe?s?|articles?|art\\.|titres?|tomes?|volumes?|vol\\.|appendices?|parts?|chapters?|titles?|supplements?|Corps|Groupe|Phase) )(${glyphs})${end}`,
  'giu',
);
const afterRoman = new RegExp(`((?<![${letter}])(?:sections?|chapitres?|parties?|annexe?s?|articles?|parts?|chapters?) [IVXL]+(?: (?:et|à|ou|and|to|or)|,) )(${glyphs})${end}`, 'gi');
/** The session of a resolution before 1976: "217 A (I11)", "2106 A (XX)". */
const session = new RegExp(`(\\d{1,4}(?: [A-Z](?: (?:et|à|and|to) [A-Z])?)? ?\\((?:S-|ES-)?)(${glyphs})(?=\\))`, 'g');
/** "resolution 1514 (111)": no session has so high a number, and no year so low a one. */
const figuresOnly = /((?<![A-Za-zÀ-ÿ])r[eé]solutions? \d{1,4}(?: [A-Z])? ?\()([1l|]{2,3})(?=\))/gi;
/** A sales number: language, year, subject in Roman figures, item. */
const sales = new RegExp(`((?<![${letter}\\d])[A-Z](?:/[A-Z])*\\. ?\\d\\d\\. ?)([IVXLl1|!]{1,5})(?=\\.(?:[A-Z]\\.)?\\d)`, 'g');

/** E16. Figures and letters in Roman numerals, where a Roman numeral must stand: "(X111)", "section Il", "F.96.1V.8". */
export const roman: Rule = {
  id: 'E16',
  languages: ['fr', 'en'],
  needsWords: false,
  find: ({ text }) =>
    [
      ...found(text, afterWord, (read) => /[IVXL]/.test(read) || /^l+$/.test(read)),
      ...found(text, afterRoman, (read) => /[IVXL]/.test(read) || /^l+$/.test(read)),
      ...found(text, session, (read) => /[IVXL]/.test(read)),
      ...found(text, figuresOnly, () => true),
      ...found(text, sales, () => true),
    ].sort((a, b) => a.start - b.start),
};

function* found(text: string, pattern: RegExp, isSure: (read: string) => boolean): Generator<Proposal> {
  for (const { 0: all, 1: before = '', 2: read = '', index } of text.matchAll(pattern)) {
    const numeral = readRoman(read);
    const start = index + before.length;
    // Plain figures are a number until the place says otherwise: "annexe 1", "article 11".
    if (numeral !== null && numeral !== read && isSure(read)) yield { start, end: index + all.length, replacement: numeral, sure: true };
  }
}
