import * as fc from 'fast-check';
import { loadDictionary } from '@resolute/lexicon/dictionary';
import { expect, it } from 'vitest';
import { type Edit, emend } from './index.ts';

const dictionary = await loadDictionary('fr');

const glyph = fc.constantFrom(...'aàeéèlI|1!’\'" -›.,;()/$&0123XVsdqunrmcthobgj\n«»ÉE'.split(''));
const word = fc.constantFrom('l’Assemblée', 'internati', 'onales', 'a', 'à', 'Etats', 'I’', 'matiere', '(X111)', 'al’intérieur', 'sectionIl.C', 'd', 'atteindre', '7/58/98', 'lestables', '2juillet');
const text = fc.oneof(fc.string({ maxLength: 200, unit: 'binary' }), fc.array(glyph, { maxLength: 200 }).map((glyphs) => glyphs.join('')), fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')));

it('gives edits in order, apart, inside the text, none across a break, whatever the text', () => {
  fc.assert(
    fc.property(text, fc.array(fc.nat(200), { maxLength: 5 }), fc.constantFrom('fr', 'en'), (text, offsets, language) => {
      const breaks = offsets.filter((offset) => offset <= text.length).sort((a, b) => a - b);
      const edits: Edit[] = emend(text, { language, dictionary, breaks });
      let end = 0;
      for (const edit of edits) {
        expect(edit.start).toBeGreaterThanOrEqual(end);
        expect(edit.end).toBeGreaterThanOrEqual(edit.start);
        expect(edit.replacement).not.toBe(text.slice(edit.start, edit.end));
        expect(breaks.some((offset) => edit.start < offset && offset < edit.end)).toBe(false);
        end = edit.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 1000 },
  );
}, 60_000);

it.each([
  ['one word', 'a'],
  ['misread elisions', 'I’'],
  ['joined words', 'latraite '],
  ['hyphens', 'ab-'],
  ['single letters', 'a '],
  ['quotes', '"’'],
])('takes time in proportion to its length: %s', (_, unit) => {
  const timeOf = (length: number): number => {
    const started = process.cpuUsage();
    emend(unit.repeat(length / unit.length), { language: 'fr', dictionary, breaks: [] });
    return process.cpuUsage(started).user / 1000;
  };
  timeOf(100_000);
  // Quadratic time would be a hundred times as long.
  expect(timeOf(1_000_000)).toBeLessThan(40 * timeOf(100_000) + 200);
}, 60_000);
