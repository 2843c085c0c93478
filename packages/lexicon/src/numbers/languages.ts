import type { Language, Multilingual } from '@resolute/schema';
import { english } from './en.ts';
import { french } from './fr.ts';
import type { NumberWords } from './number-words.ts';

const numberWords: Multilingual<NumberWords> = { en: english, fr: french };

/** The number words of a language, or null where the lexicon has none yet. */
export function numberWordsOf(language: Language): NumberWords | null {
  return numberWords[language] ?? null;
}
