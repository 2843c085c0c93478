import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Range, Source } from '@resolute/schema';

/** The text as given, with the hash that tells one version of it from another. */
export function readSource(text: string, pages: readonly Range[]): Source {
  return { sha256: bytesToHex(sha256(utf8ToBytes(text))), text, pages };
}

/** Whether a text is no text: more than a few of its first characters are controls or unreadable. */
export function isBinary(text: string): boolean {
  const head = text.slice(0, 4000);
  let odd = 0;
  for (let index = 0; index < head.length; index++) {
    const code = head.charCodeAt(index);
    if (code === 0 || (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0c && code !== 0x0d) || code === 0xfffd) odd += 1;
  }
  return odd * 20 > head.length;
}
