import { decodeTrie } from 'cspell-trie-lib';
import type { WordList } from './spelling.ts';

/**
 * A cspell word list from the bytes of its gzipped file (`*.trie.gz`), in browser or server.
 * Its folded forms (no accents, no capitals) stand beside the words and are asked for apart.
 */
export async function readTrie(gzipped: Uint8Array<ArrayBuffer>): Promise<WordList> {
  const stream = new Blob([gzipped]).stream().pipeThrough(new DecompressionStream('gzip'));
  const trie = decodeTrie(new Uint8Array(await new Response(stream).arrayBuffer()));
  return {
    has: (word) => trie.hasWord(word, true),
    hasFolded: (word) => trie.hasWord(word.normalize('NFD').replaceAll(/\p{M}/gu, ''), false),
  };
}
