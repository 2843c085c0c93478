import { lighthouses } from '@resolute/schema/fixtures';
import { describe, expect, it } from 'vitest';
import { callId } from './call-id.ts';
import { citeParagraph, toBibtex } from './cite.ts';
import { printedNumber } from './numbering.ts';
import { officialAddress } from './official-address.ts';

const { fr } = lighthouses;
const sub = fr.paragraphs.find(({ id }) => id === 'op-3-a')!;

describe('citations', () => {
  it('cites a paragraph as its language does', () => {
    expect(citeParagraph(fr, sub)).toBe('A/RES/61/901, par. 3 a)');
    expect(citeParagraph({ symbol: null }, sub)).toBe('par. 3 a)');
  });

  it('writes BibTeX that keeps its special characters', () => {
    const entry = toBibtex({ ...fr, title: 'Phares & balises' }, sub, 'Assemblée générale', 'https://example.org/a_b#op-3-a');
    expect(entry).toContain('@misc{A-RES-61-901-op-3-a,');
    expect(entry).toContain('title = {Phares \\& balises}');
    expect(entry).toContain('url = {https://example.org/a_b#op-3-a}');
  });

  it('leads to the official document, and nowhere for a decision, which has no symbol', () => {
    expect(officialAddress('A/RES/217 A (III)', 'fr')).toBe('https://undocs.org/fr/A/RES/217%20A%20(III)');
    expect(officialAddress('A/DEC/58/527', 'fr')).toBeNull();
  });

  it('prints numbers as each language does', () => {
    expect(printedNumber({ number: '10', depth: 0 }, 'fr')).toBe('10.');
    expect(printedNumber({ number: 'a', depth: 1 }, 'fr')).toBe('a)');
    expect(printedNumber({ number: 'ii', depth: 2 }, 'en')).toBe('(ii)');
    expect(printedNumber({ number: 'a', depth: 3 }, 'en')).toBe('a.');
    expect(printedNumber({ number: null, depth: 0 }, 'fr')).toBeNull();
  });

  it('gives each call of a note its own anchor', () => {
    const [note] = fr.footnotes;
    expect(note!.calls.map(({ paragraph, offset }) => callId(note!, paragraph, offset))).toEqual(['fnref-1', 'fnref-1-2']);
  });
});
