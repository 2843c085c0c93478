import { letter, opensSentence } from '../letters.ts';
import type { Lexis } from '../lexis.ts';
import type { Proposal, Rule } from '../rule.ts';

/** A run of letters and figures, a part of a compound too; not what stands in a symbol, an address or a number. */
const mixed = new RegExp(`(?<![${letter}\\d’/.,:;$_@#-]|(?<=[\\dA-Z])-)[${letter}01589]{2,40}(?![${letter}\\d’/_@])`, 'g');
/** What no text lacks that has such a run: spares the search in most. */
const sign = new RegExp(`[01589][${letter}]|[${letter}][01589]`);
const month = /^ (?:jan|feb|fév|mar|apr|avr|ma[yi]|ju[nil]|aug|ao[uû]|sep|oct|nov|d[eé]c)/i;
const ordinal = /^\d+(?:st|nd|rd|th|e|er|re|es|nd|nde|os?|[eè]me|i[eè]me)$/;
/** What has a plural behind it, so that a figure at the end of its noun is an s and no call of a note. */
const pluralBefore = /(?:^| )(?:these|those|all|both|other|many|several|various|such|two|three|four|five|six|seven|eight|nine|ten|les|des|ces|aux|ses|nos|leurs|plusieurs|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) $/i;

/** Words that resolutions write with S as often as with s: 5 is like both. */
const capitalised = /^(?:states?|secretar|secur|special|supplement|statute|summit|south|subcomm|seigneur|sud|soci[ée]t)/;

const small: { readonly [figure: string]: readonly string[] } = { 0: ['o'], 1: ['l', 'i'], 5: ['s'], 8: ['b'], 9: ['g'] };
const capital: { readonly [figure: string]: readonly string[] } = { 0: ['O'], 1: ['I'], 5: ['S'], 8: ['B'], 9: ['G'] };
const mostFigures = 3;
const frequent = 600;

/** E10. Figures for the letters they look like: "who5e", "0f", "5ecurity", "meetin9". */
export const figuresInWords: Rule = {
  id: 'E10',
  languages: ['fr', 'en'],
  needsWords: true,
  find({ text, lexis }) {
    if (!sign.test(text)) return [];
    const proposals: Proposal[] = [];
    for (const { 0: read, index } of text.matchAll(mixed)) {
      const figures = read.replaceAll(/\D/g, '').length;
      if (figures === 0 || figures > mostFigures || figures === read.length || ordinal.test(read) || standsBesideNumber(read, lexis)) continue;
      // "1a)" is a label.
      if (/^\d/.test(read) && read.length < 4 && /[).]/.test(text.charAt(index + read.length))) continue;
      const word = wordOf(read, text, index, lexis);
      if (word !== null) proposals.push({ start: index, end: index + read.length, replacement: word, sure: isSure(read, word, text, index, lexis) });
    }
    return proposals;
  },
};

/** "1and", "2juillet": a number and a word, which another rule puts apart. */
const standsBesideNumber = (read: string, lexis: Lexis): boolean => /^\d/.test(read) && lexis.has(read.replace(/^\d+/, ''));

function wordOf(read: string, text: string, index: number, lexis: Lexis): string | null {
  if (/[A-ZÀ-Þ]/.test(read.slice(1))) return /^[A-ZÀ-Þ\d]{3,}$/.test(read) ? fitting(readings(read, capital), lexis) : null;
  const word = fitting(readings(read, small), lexis);
  if (word === null || !/^\d/.test(read)) return word;
  // B has a small letter that is not like 8; the others are as like small as large.
  const after = text.slice(index + read.length);
  const large = read.startsWith('8') || opensSentence(text, index) || (read.startsWith('5') && /^(?:-| )[A-Z]/.test(after) && word.length > 5);
  return large ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

function readings(read: string, letters: typeof small): string[] {
  let all = [''];
  for (const glyph of read) all = all.flatMap((start) => (letters[glyph] ?? [glyph]).map((meant) => start + meant));
  return all;
}

/** The most usual reading that is a word; a short one must be among the most frequent. */
function fitting(words: readonly string[], lexis: Lexis): string | null {
  const rankOf = (word: string): number => lexis.rank(word.toLowerCase());
  const known = words.filter((word) => (word.length < 4 ? rankOf(word) < frequent : rankOf(word) < Infinity || lexis.lists(word)));
  return known.sort((a, b) => rankOf(a) - rankOf(b))[0] ?? null;
}

/** A figure behind a whole word may be a note's call, or a number. */
function isSure(read: string, word: string, text: string, index: number, lexis: Lexis): boolean {
  if (read.startsWith('5') && capitalised.test(word)) return false;
  const before = read.replace(/\d+$/, '');
  if (before === read || (before.length < 4 ? lexis.rank(before) === Infinity : !lexis.has(before))) return true;
  if (month.test(text.slice(index + read.length, index + read.length + 5))) return false;
  return before.length < 3 ? lexis.rank(word) < frequent / 3 : pluralBefore.test(text.slice(Math.max(0, index - 12), index));
}
