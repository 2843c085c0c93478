import type { Language } from '@resolute/schema';
import { gazetteerActors } from '../actors/index.ts';
import { namedTreaties } from '../treaties/index.ts';

/** What stands between words, and the elision that is tied to the next. */
const seams = /[\s(),:"/.]+|(?<=’)/u;

/** A word that a text may be read by: no acronym, number or elided article, which are too like misread words. */
const isTerm = (word: string): boolean => word.length > 3 && /\p{Ll}/u.test(word) && !/[’\d]|-$/u.test(word);

/** A common word in the other number too, so that "iraquienne" is not taken for a spoiled "iraquiennes". */
const inBothNumbers = (word: string): string[] => (word === word.toLowerCase() ? [word, word.endsWith('s') ? word.slice(0, -1) : `${word}s`] : [word]);

/** The words of the names that the lexicon knows in a language: those of bodies, States and treaties. */
export function ownTerms(language: Language): string[] {
  const names = [...gazetteerActors, ...namedTreaties].flatMap(({ names: { [language]: name }, forms, short }) => [name ?? '', ...(forms[language] ?? []), ...(short[language] ?? [])]);
  return names.flatMap((name) => name.replaceAll(/['`´]/g, '’').split(seams)).filter(isTerm).flatMap(inBothNumbers);
}
