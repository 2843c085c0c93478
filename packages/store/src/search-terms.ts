import type { Language } from '@resolute/schema';
import { wordsOf, type Word } from './words.ts';

/** What was asked for, in one language: phrases, each of which must be found. */
export type SearchTerms = readonly (readonly Word[])[];

const apostrophe = /['’ʼ‘]/u;
/** French words that lose their end before a vowel: they are written with the word they stand before, and mean nothing here. */
const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)$/iu;

/**
 * Reads what somebody typed. Words in quotation marks stand together, and so do those joined by anything but blanks
 * (`A/RES/58/208`, `well-being`); an elided article is no word of its own (`l’emploi`).
 */
export function searchTerms(text: string, language: Language): SearchTerms {
  return Array.from(text.matchAll(/["“«]([^"”»]*)["”»]|\S+/gu))
    .flatMap(({ 0: chunk, 1: quoted }) => (quoted === undefined ? withoutElisions(chunk) : [quoted]))
    .map((chunk) => wordsOf(chunk, language))
    .filter((words) => words.length > 0);
}

function withoutElisions(chunk: string): string[] {
  const parts = chunk.split(apostrophe);
  return parts.filter((part, index) => index === parts.length - 1 || !elided.test(part));
}

/** Which words of a text were asked for. */
export function foundWords(words: readonly Word[], terms: SearchTerms): readonly Word[] {
  const found = new Set<Word>();
  for (const phrase of terms) {
    for (let start = 0; start + phrase.length <= words.length; start++) {
      if (phrase.every((word, offset) => isSame(words[start + offset], word))) {
        for (const word of words.slice(start, start + phrase.length)) found.add(word);
      }
    }
  }
  return words.filter((word) => found.has(word));
}

function isSame(word: Word | undefined, asked: Word): boolean {
  return word !== undefined && (word.stem === asked.stem || word.bare === asked.bare);
}
