// The packages that import this one do not see its ambient declarations otherwise.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./snowball-stemmers.d.ts" />
import type { Language } from '@resolute/schema';
import { newStemmer, type Stemmer } from 'snowball-stemmers';

/** A word of a text, and the two forms under which it is found. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Stemmed as written, then folded: `réaffirmée` -> `reaffirm`. */
  readonly stem: string;
  /** Folded, then stemmed: finds what was typed without its accents. */
  readonly bare: string;
}

const algorithms: Partial<Record<Language, string>> = {
  ar: 'arabic',
  en: 'english',
  es: 'spanish',
  fr: 'french',
  ru: 'russian',
};
const stemmers = new Map<Language, Stemmer | null>();
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words of a text, in order. Chinese, which has no blanks, is cut by Unicode's rules and its dictionary. */
export function wordsOf(text: string, language: Language): Word[] {
  return language === 'zh' ? chineseWords(text) : alphabeticWords(text, language);
}

/** Lower case without accents and with ligatures undone: `Œuvré` -> `oeuvre`. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss');
}

function alphabeticWords(text: string, language: Language): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    ...formsOf(word, language),
  }));
}

function chineseWords(text: string): Word[] {
  return Array.from(segmenter.segment(text))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({ start: index, end: index + segment.length, stem: letters(segment), bare: letters(segment) }));
}

type Forms = Pick<Word, 'stem' | 'bare'>;

/** Stemming is the dearest part of indexing and of highlighting, and texts use few words many times over. */
const remembered = new Map<string, Forms>();
const mostRemembered = 50_000;

function formsOf(word: string, language: Language): Forms {
  const key = `${language} ${word}`;
  const known = remembered.get(key);
  if (known) return known;
  const forms = computeForms(word, language);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(key, forms);
  return forms;
}

function computeForms(word: string, language: Language): Forms {
  const stemmer = stemmerOf(language);
  const stem = (form: string): string => stemmer?.stem(form) ?? form;
  return { stem: letters(stem(word.toLowerCase().normalize('NFC'))), bare: stem(letters(word)) };
}

/** Folded, letters and figures alone: what `⒈` is folded to has a full stop. */
function letters(word: string): string {
  return fold(word).replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function stemmerOf(language: Language): Stemmer | null {
  const known = stemmers.get(language);
  if (known !== undefined) return known;
  const algorithm = algorithms[language];
  const stemmer = algorithm === undefined ? null : newStemmer(algorithm);
  stemmers.set(language, stemmer);
  return stemmer;
}
