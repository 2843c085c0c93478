import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { isValidSymbol, symbolFromFileName } from '@resolute/schema';
import { describe, expect, it } from 'vitest';
import { bundledDocuments } from './index.ts';

const documents = bundledDocuments();

describe('the bundled documents', () => {
  it('are named by canonical symbols, one original each', () => {
    expect(documents.map(({ symbol }) => symbol).filter((symbol) => !isValidSymbol(symbol))).toEqual([]);
    const symbols = new Set(documents.map(({ symbol }) => symbol));
    expect(documents.filter(({ original }) => original).map(({ symbol }) => symbol)).toEqual([...symbols]);
  });

  it('are all the files of the folder', () => {
    const files = readdirSync(new URL('../documents/', import.meta.url)).map((name) => symbolFromFileName(name));
    const named = documents.map(({ symbol, language }) => ({ symbol, language }));
    expect(files).toHaveLength(named.length);
    expect(files).toEqual(expect.arrayContaining(named));
  });

  it('say in the text itself that a translation is not official', () => {
    const translations = documents.filter(({ official }) => !official);
    expect(translations.map(({ symbol, language }) => `${symbol} ${language}`)).toEqual(['A/RES/58/208 en']);
    for (const { source, note } of translations) {
      expect(source).toMatch(/^Unofficial translation/u);
      expect(note).toMatch(/^Unofficial translation/u);
    }
  });

  it('are kept byte for byte where they are scans', () => {
    const hashes = documents.filter(({ official }) => official).map(({ source }) => createHash('sha256').update(source).digest('hex'));
    expect(hashes).toEqual(['c780467701f87d97a91972204b6930b00aceac095ad17892636e77c67ff960e0']);
  });
});
