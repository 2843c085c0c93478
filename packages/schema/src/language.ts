/** The six official languages of the United Nations, as ISO 639-1 codes. */
export const languages = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;

export type Language = (typeof languages)[number];

/** A text in some of the official languages. */
export type Multilingual<T> = { readonly [language in Language]?: T };

export function isLanguage(value: unknown): value is Language {
  return (languages as readonly unknown[]).includes(value);
}
