import type { Words } from './words.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

export type { Words } from './words.ts';

/** The languages the interface speaks; documents come in more. */
export type InterfaceLanguage = 'en' | 'fr';

const words: Readonly<Record<InterfaceLanguage, Words>> = { en, fr };

export function wordsFor(language: InterfaceLanguage): Words {
  return words[language];
}

/** The interface beside a document speaks the document's language where it can, else English. */
export function interfaceLanguage(language: string): InterfaceLanguage {
  return language.toLowerCase() === 'fr' ? 'fr' : 'en';
}
