import type { Actor, Language } from '@resolute/schema';

/** An actor's name in the language asked for, else in English, else in any, else its id. */
export function actorName({ id, names }: Pick<Actor, 'id' | 'names'>, language: Language): string {
  return names[language] ?? names.en ?? Object.values(names)[0] ?? id;
}
