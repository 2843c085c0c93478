import type { Dictionary } from './dictionary.ts';

/** A dictionary that also has the words of these terms ("Haut-Commissariat aux réfugiés" adds four). */
export function withTerms(dictionary: Dictionary, terms: Iterable<string>): Dictionary {
  const added = new Set<string>();
  for (const term of terms) {
    for (const word of term.replaceAll(/['`´]/g, '’').split(/[\s(),/]+|(?<=’)/)) if (word !== '') added.add(word);
  }
  return { ...dictionary, has: (word) => added.has(word) || dictionary.has(word) };
}
