import type { Lexis } from '../lexis.ts';
import { letter } from '../letters.ts';
import type { Proposal, Rule } from '../rule.ts';

const months =
  '(?:janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre|January|February|March|April|May|June|July|August|September|October|November|December)';
const year = new RegExp(`(?<![${letter}])(${months},? )([1Il|!/] ?[89] ?[\\dlIO] ?[\\dlIO]|[12][09]\\d ?[\\dlIO]|2 ?[0O] ?[0-3O] ?[\\dlIO])(?![\\d${letter}])`, 'g');
const day = new RegExp(`(?<![${letter}\\d.,’])([Il|!]|[Il|!][\\dlIO]|[123][lIO])(?: ?er)?( ${months}(?![${letter}]))`, 'g');

/** E6. Letters in the figures of a date: "décembre I 980", "| November 2017". */
export const figures: Rule = {
  id: 'E6',
  languages: ['fr', 'en'],
  needsWords: false,
  find({ text }) {
    const proposals: Proposal[] = [];
    for (const { 1: month = '', 2: read = '', index } of text.matchAll(year)) {
      const replacement = read.replaceAll(' ', '').replaceAll(/[Il|!/]/g, '1').replaceAll('O', '0');
      if (/^(?:19|20)\d\d$/.test(replacement)) propose(proposals, index + month.length, read, replacement);
    }
    for (const { 1: read = '', index } of text.matchAll(day)) {
      const replacement = read.replaceAll(/[Il|!]/g, '1').replaceAll('O', '0');
      if (Number(replacement) <= 31) propose(proposals, index, read, replacement);
    }
    return proposals.sort((a, b) => a.start - b.start);
  },
};

function propose(proposals: Proposal[], start: number, read: string, replacement: string): void {
  if (read !== replacement) proposals.push({ start, end: start + read.length, replacement, sure: true });
}

const numberAndWord = new RegExp(`(?<![${letter}\\d./-])(\\d{1,4})([a-zà-ÿœ]{3,30})(?![${letter}\\d’/])`, 'g');
const wordAndNumber = new RegExp(`(?<![${letter}\\d’/-])([a-zà-ÿœ]{2,30})(\\d{1,4})(?![${letter}\\d/])`, 'g');
const ordinals = /^(?:ème|eme|ième|ieme|ere|ère|nde|nds|ers|ères|èmes)$/;

/** E7. A number grown together with the word beside it: "2juillet", "du20 décembre". */
export const numberJoined: Rule = {
  id: 'E7',
  languages: ['fr', 'en'],
  needsWords: true,
  find({ text, lexis }) {
    const proposals: Proposal[] = [];
    for (const { 1: number = '', 2: word = '', index } of text.matchAll(numberAndWord)) {
      if (!ordinals.test(word) && isFirm(word, lexis)) proposals.push(blankAt(index + number.length));
    }
    for (const { 1: word = '', 2: number = '', index } of text.matchAll(wordAndNumber)) {
      // A figure behind a longer word is a note's call that was not lifted out.
      if (word.length < 4 && isFirm(word, lexis) && !mayBePlural(word, number, text.slice(index + word.length + number.length), lexis)) proposals.push(blankAt(index + word.length));
    }
    return proposals.sort((a, b) => a.start - b.start);
  },
};

/** "it5" may be "its", where no month follows. */
const mayBePlural = (word: string, number: string, after: string, lexis: Lexis): boolean => number === '5' && isFirm(`${word}s`, lexis) && !startsWithMonth.test(after);
const startsWithMonth = new RegExp(`^ ${months}`);

const blankAt = (offset: number): Proposal => ({ start: offset, end: offset, replacement: ' ', sure: true });
const isFirm = (word: string, lexis: Lexis): boolean => lexis.rank(word) < Infinity;

const ordinalMark = /(?<=\d)(?:[°º*’"®?™“”]|[oO]e)( ?)(?=(?:séance|seance|session|réunion|reunion|anniversaire)s?(?![a-zà-ÿ]))/g;

/** E17. The e of an ordinal, printed raised: "78° séance", and a nought before it: "12oe séance". */
export const ordinalMarks: Rule = {
  id: 'E17',
  languages: ['fr'],
  needsWords: false,
  find: ({ text }) =>
    Array.from(text.matchAll(ordinalMark)).map(({ 0: read, index }) => ({ start: index, end: index + read.length, replacement: /^o/i.test(read) ? '0e ' : 'e ', sure: true })),
};
