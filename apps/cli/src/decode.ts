/** A text, and what is to be known of how it was got from its bytes. */
export interface Decoded {
  readonly text: string;
  /** Null for UTF-8, which needs no word. */
  readonly remark: string | null;
}

const sample = 4096;

/**
 * Bytes as text: UTF-8 where they are that, or nearly; UTF-16 where a mark or the zeros between its letters say so; else
 * Windows-1252, in which every byte is a character. A mark of the byte order is no part of the text.
 */
export function decode(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), remark: `The file was read as ${wide.toUpperCase()}; UTF-8 is expected.` };

  const text = new TextDecoder('utf-8').decode(bytes);
  const damaged = countOf(text, /\ufffd/g) - countReplacements(bytes);
  if (damaged <= 0) return { text, remark: null };
  if (damaged * 4 <= countOf(text, /[^\0-\x7f\ufffd]/g)) {
    return { text, remark: `${damaged} ${damaged === 1 ? 'place is' : 'places are'} no UTF-8; each stands as U+FFFD.` };
  }
  return { text: new TextDecoder('windows-1252').decode(bytes), remark: 'The file is no UTF-8; it was read as Windows-1252.' };
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Letters of ours have a zero beside them; texts in UTF-8 have none at all, other files have them anywhere.
  const zeros = [0, 0];
  const length = Math.min(bytes.length, sample) & ~1;
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2]!++;
  const [even = 0, odd = 0] = zeros;
  if (odd > length * 0.3 && even === 0) return 'utf-16le';
  return even > length * 0.3 && odd === 0 ? 'utf-16be' : null;
}

/** U+FFFD that the file itself holds, as EF BF BD. */
function countReplacements(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count++;
  }
  return count;
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count++;
  return count;
}
