import { readFileSync } from 'node:fs';
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonicalSymbol,
  ensureSymbol,
  formatSymbol,
  fromSlug,
  isValidSymbol,
  parseSymbol,
  slug,
  symbolFromFileName,
  SymbolError,
  symbolUrls,
  validateSymbol,
} from './index.ts';

/** The lines of a fixture, without its comments; blank lines are kept where they are cases. */
function linesOf(name: string): string[] {
  const text = readFileSync(new URL(`../../fixtures/symbols/${name}`, import.meta.url), 'utf8');
  return text.split('\n').filter((line) => !line.startsWith('#'));
}

const valid = linesOf('valid.txt').filter((line) => line !== '');
const forms = linesOf('forms.txt')
  .filter((line) => line !== '')
  .map((line) => line.split(/\s*-> /))
  .map(([written = '', symbol = '']) => [written, symbol] as const);

describe('canonical symbols', () => {
  it.each(valid)('%s is valid, and written back as it stands', (symbol) => {
    expect(validateSymbol(symbol)).toBeNull();
    expect(formatSymbol(ensureSymbol(symbol))).toBe(symbol);
  });

  it.each(valid)('%s has an address that leads back to it', (symbol) => {
    expect(fromSlug(`/${slug(symbol)}`)).toBe(symbol);
    expect(fromSlug(encodeURI(symbol))).toBe(symbol);
    expect(slug(symbol)).not.toMatch(/[\s%]/);
  });
});

describe('what is no symbol', () => {
  it.each([...new Set(linesOf('invalid.txt'))])('%j is refused with a reason', (text) => {
    expect(parseSymbol(text)).toBeNull();
    expect(isValidSymbol(text)).toBe(false);
    expect(validateSymbol(text)).toMatch(/\.$/);
    expect(() => ensureSymbol(text)).toThrow(SymbolError);
  });
});

describe('written forms', () => {
  it.each(forms)('%s means %s', (written, symbol) => {
    expect(canonicalSymbol(written)).toBe(symbol);
  });

  it.each(forms)('%s is canonical only when it is written so', (written, symbol) => {
    expect(isValidSymbol(written)).toBe(written === symbol);
  });
});

describe('what a symbol says', () => {
  it.each([
    ['A/RES/58/208', { kind: 'RESOLUTION', organ: 'GENERAL_ASSEMBLY', session: '58', number: '208', part: null, year: null }],
    ['217 A (III)', { kind: 'RESOLUTION', organ: 'GENERAL_ASSEMBLY', session: 'III', number: '217', part: 'A', year: null }],
    ['A/RES/S-21/2', { session: 'S-21', number: '2' }],
    ['69/96 A-B', { session: '69', number: '96', part: 'A-B' }],
    ['S/RES/1325 (2000)', { organ: 'SECURITY_COUNCIL', session: null, number: '1325', year: 2000 }],
    ['E/DEC/1995/313', { kind: 'DECISION', organ: 'ECONOMIC_AND_SOCIAL_COUNCIL', session: null, number: '313', year: 1995 }],
    ['E/RES/1721 (LIII)', { session: 'LIII', number: '1721', year: null }],
    ['A/HRC/RES/26/24', { organ: 'HUMAN_RIGHTS_COUNCIL', session: '26', number: '24' }],
    ['A/58/483/Add.3', { kind: 'DOCUMENT', organ: 'GENERAL_ASSEMBLY', session: '58', number: '483', suffixes: ['Add.3'], path: ['A', '58', '483'] }],
    ['A/C.2/54/2', { kind: 'DOCUMENT', session: '54', number: '2' }],
    ['A/73/L.4', { session: '73', number: null, suffixes: ['L.4'] }],
    ['A/520/Rev.17', { session: null, number: '520' }],
    ['E/2003/99', { organ: 'ECONOMIC_AND_SOCIAL_COUNCIL', year: 2003, number: '99', session: null }],
    ['A/CONF.171/13', { session: null, number: '13' }],
    ['CCPR/C/21/Rev.1/Add.13', { organ: null, number: '21', suffixes: ['Rev.1', 'Add.13'] }],
  ])('%s', (written, expected) => {
    expect(parseSymbol(written)).toMatchObject(expected);
  });
});

describe('any text', () => {
  const pieces = ['A', 'S', 'E', 'HRC', 'RES', 'DEC', '/', ' ', '(', ')', '-', 'XX', 'S-', '58', '208', '1995', 'Add.3', 'B', ' et ', 'résolution ', 'ß', '\u0000', 'l’'];
  const text = oneof(string(), array(constantFrom(...pieces)).map((parts) => parts.join('')), constantFrom(...valid, ...forms.map(([written]) => written)));

  it('is refused, or read so that its canonical form is valid and reads the same', { timeout: 60_000 }, () => {
    assert(
      property(text, (written) => {
        const symbol = parseSymbol(written);
        if (symbol === null) return;
        const canonical = formatSymbol(symbol);
        expect(validateSymbol(canonical)).toBeNull();
        expect(parseSymbol(canonical)).toEqual(symbol);
        expect(canonicalSymbol(canonical.toLowerCase())).toBe(canonical);
      }),
      { numRuns: 20_000 },
    );
  });
});

describe('symbolUrls', () => {
  it('gives the official addresses, without blanks', () => {
    expect(symbolUrls('A/RES/57/270 B', 'fr')).toEqual({
      undocs: 'https://undocs.org/fr/A/RES/57/270B',
      docs: 'https://docs.un.org/fr/A/RES/57/270B',
      pdf: 'https://documents.un.org/api/symbol/access?s=A/RES/57/270B&l=fr&t=pdf',
      doc: 'https://documents.un.org/api/symbol/access?s=A/RES/57/270B&l=fr&t=doc',
    });
    expect(symbolUrls('S/RES/1325 (2000)', 'en')?.undocs).toBe('https://undocs.org/en/S/RES/1325(2000)');
    expect(symbolUrls('A/RES/217 A (III)', 'en')?.undocs).toBe('https://undocs.org/en/A/RES/217(III)');
  });

  it('gives none for decisions, which have no symbol', () => {
    expect(symbolUrls('A/DEC/58/527', 'en')).toBeNull();
    expect(symbolUrls('nonsense', 'en')).toBeNull();
  });
});

describe('symbolFromFileName', () => {
  it.each([
    ['A-RES-58-206.fr.txt', 'A/RES/58/206', 'fr'],
    ['A-RES-58-208.fr.ocr.txt', 'A/RES/58/208', 'fr'],
    ['texts/fr/A-RES-57-270B.fr.txt', 'A/RES/57/270 B', 'fr'],
    ['A-RES-57-270-B.en.txt', 'A/RES/57/270 B', 'en'],
    ['A_RES_72_309-EN.pdftotext.txt', 'A/RES/72/309', 'en'],
    ['A_RES_72_309-EN.pdftotext-layout.txt', 'A/RES/72/309', 'en'],
    ['S_RES_0036_1947_EN.txt', 'S/RES/36 (1947)', 'en'],
    ['S_RES_0430_1978_EN_GOLD.txt', 'S/RES/430 (1978)', 'en'],
    ['S-RES-2069-(2012).fr.txt', 'S/RES/2069 (2012)', 'fr'],
    ['S-RES-694(1991).fr.txt', 'S/RES/694 (1991)', 'fr'],
    ['A-RES-1294(XIII).fr.txt', 'A/RES/1294 (XIII)', 'fr'],
    ['A-RES-217-A-(III).fr.txt', 'A/RES/217 A (III)', 'fr'],
    ['A-RES-217-A-III.fr.txt', 'A/RES/217 A (III)', 'fr'],
    ['A-RES-3201(S-VI).en.txt', 'A/RES/3201 (S-VI)', 'en'],
    ['A-RES-S-21-2.fr.txt', 'A/RES/S-21/2', 'fr'],
    ['A-RES-ES-10-15.txt', 'A/RES/ES-10/15', null],
    ['A-RES-ES-10-15.es.txt', 'A/RES/ES-10/15', 'es'],
    ['E-RES-2019-19.fr.txt', 'E/RES/2019/19', 'fr'],
    ['E-RES-1721(LIII).fr.txt', 'E/RES/1721 (LIII)', 'fr'],
    ['A-HRC-RES-26-24.fr.txt', 'A/HRC/RES/26/24', 'fr'],
    ['A-HRC-RES-S-9-1.en.txt', 'A/HRC/RES/S-9/1', 'en'],
    ['lighthouses.fr.txt', null, 'fr'],
    ['notes.txt', null, null],
  ])('%s is %s in %s', (name, symbol, language) => {
    expect(symbolFromFileName(name)).toEqual({ symbol, language });
  });
});
