import type { Language } from '@resolute/schema';
import type { Dictionary } from './dictionary.ts';
import { ownTerms } from './own-terms.ts';
import { english, french, spelled } from './spelling.ts';
import { withTerms } from './terms.ts';
import { readTrie } from './trie.ts';

export type { Dictionary } from './dictionary.ts';
export { withTerms } from './terms.ts';

const spellings = { en: english, fr: french } as const;

/**
 * The dictionary of a language from the gzipped bytes of its cspell list, for a browser that fetches them itself, with the
 * words of the names that the lexicon knows: "Bélarus", "interinstitutions".
 */
export async function readDictionary(gzipped: Uint8Array<ArrayBuffer>, language: keyof typeof spellings): Promise<Dictionary> {
  return withTerms(spelled(await readTrie(gzipped), spellings[language]), ownTerms(language));
}

const loaded = new Map<Language, Promise<Dictionary | null>>();

/** The dictionary of a language from the installed word lists, read once; null for a language without one. Server only. */
export function loadDictionary(language: Language): Promise<Dictionary | null> {
  const known = loaded.get(language);
  if (known !== undefined) return known;
  const loading = load(language);
  loaded.set(language, loading);
  return loading;
}

async function load(language: Language): Promise<Dictionary | null> {
  if (language !== 'en' && language !== 'fr') return null;
  const { readWordListFile } = await import('./files.ts');
  const bytes = await readWordListFile(language);
  return bytes === null ? null : readDictionary(bytes, language);
}
