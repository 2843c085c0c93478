import { readFile } from 'node:fs/promises';
import type { Language } from '@resolute/schema';

/** The list packages keep their file private; beside their public `cspell-ext.json` is where it lies. */
const files: { readonly [language in Language]?: readonly [string, string] } = {
  en: ['@cspell/dict-en_us/cspell-ext.json', 'en_US.trie.gz'],
  fr: ['@cspell/dict-fr-fr/cspell-ext.json', 'fr-fr.trie.gz'],
};

/** The gzipped word list of a language, or null where none is kept. */
export async function readWordListFile(language: Language): Promise<Uint8Array<ArrayBuffer> | null> {
  const file = files[language];
  return file === undefined ? null : new Uint8Array(await readFile(new URL(file[1], import.meta.resolve(file[0]))));
}
