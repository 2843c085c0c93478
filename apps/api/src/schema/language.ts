import type { Language } from '@resolute/schema';
import { builder } from '../builder.ts';

export const LanguageEnum = builder.enumType('Language', {
  description: 'The six official languages of the United Nations.',
  values: {
    AR: { value: 'ar', description: 'Arabic' },
    EN: { value: 'en', description: 'English' },
    ES: { value: 'es', description: 'Spanish' },
    FR: { value: 'fr', description: 'French' },
    RU: { value: 'ru', description: 'Russian' },
    ZH: { value: 'zh', description: 'Chinese' },
  } satisfies Record<Uppercase<Language>, { value: Language; description: string }>,
});

export const LocalizedText = builder.objectRef<{ language: Language; text: string }>('LocalizedText').implement({
  description: 'A name or acronym in one language.',
  fields: (t) => ({
    language: t.expose('language', { type: LanguageEnum, description: 'The language it is written in.' }),
    text: t.exposeString('text', { description: 'The name or acronym itself.' }),
  }),
});
