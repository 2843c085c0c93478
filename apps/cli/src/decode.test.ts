import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';

const text = 'Prie l’Assemblée générale – « à sa session » – de l’examiner;';
const utf8 = new TextEncoder().encode(text);

function wide(littleEndian: boolean, mark: boolean): Uint8Array {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
  return littleEndian ? bytes : bytes.swap16();
}

describe('bytes', () => {
  it('are UTF-8, with or without a mark', () => {
    expect(decode(utf8)).toEqual({ text, remark: null });
    expect(decode(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]))).toEqual({ text, remark: null });
    expect(decode(new Uint8Array())).toEqual({ text: '', remark: null });
  });

  it('may hold U+FFFD as a character', () => {
    expect(decode(new TextEncoder().encode('\ufffd a \ufffd'))).toEqual({ text: '\ufffd a \ufffd', remark: null });
  });

  it('are Windows-1252 where they cannot be UTF-8', () => {
    const latin = Buffer.from('l\x92Assembl\xe9e g\xe9n\xe9rale \x96 \xab \xe0 \xbb', 'latin1');
    expect(decode(latin)).toEqual({ text: 'l’Assemblée générale – « à »', remark: 'The file is no UTF-8; it was read as Windows-1252.' });
  });

  it('stay UTF-8 where only a few are damaged', () => {
    const damaged = Uint8Array.from([...utf8, 0xc3]);
    expect(decode(damaged)).toEqual({ text: `${text}\ufffd`, remark: '1 place is no UTF-8; each stands as U+FFFD.' });
  });

  it.each([
    ['utf-16le', true, true],
    ['utf-16be', false, true],
    ['utf-16le', true, false],
    ['utf-16be', false, false],
  ])('are %s (little end first: %s, mark: %s)', (encoding, littleEndian, mark) => {
    expect(decode(wide(littleEndian, mark))).toEqual({ text, remark: expect.stringContaining(encoding.toUpperCase()) });
  });

  it('of no text at all become some text', () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256);
    expect(decode(noise).text.length).toBeGreaterThan(0);
  });
});
