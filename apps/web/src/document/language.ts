import { isLanguage } from '@resolute/schema';
import type { Language } from '@resolute/schema';
import type { Language as ApiLanguage } from '../generated/graphql.ts';

const apiLanguages = { ar: 'AR', en: 'EN', es: 'ES', fr: 'FR', ru: 'RU', zh: 'ZH' } satisfies Record<Language, ApiLanguage>;

/** The API names languages by their codes in capitals. Throws on one that the model does not know. */
export function toLanguage(name: string): Language {
  const code = name.toLowerCase();
  if (!isLanguage(code)) throw new Error(`The API speaks of a language unknown here: ${name}.`);
  return code;
}

export function toApiLanguage(language: Language): ApiLanguage;
export function toApiLanguage(language: Language | undefined): ApiLanguage | undefined;
export function toApiLanguage(language: Language | undefined): ApiLanguage | undefined {
  return language && apiLanguages[language];
}
