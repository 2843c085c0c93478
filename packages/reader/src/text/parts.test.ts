import type { Paragraph } from '@resolute/schema';
import { lighthouses } from '@resolute/schema/fixtures';
import { describe, expect, it } from 'vitest';
import { partsOf } from './parts.ts';

const paragraph = (id: string, kind: Paragraph['kind']): Paragraph => ({ ...lighthouses.fr.paragraphs[0]!, id, kind });
const draw = (...paragraphs: Paragraph[]) => partsOf(paragraphs).map(({ kind, paragraphs }) => `${kind}: ${paragraphs.map(({ id }) => id).join(' ')}`);

describe('partsOf', () => {
  it('groups preamble and operative part', () => {
    expect(partsOf(lighthouses.fr.paragraphs).map(({ kind, paragraphs }) => [kind, paragraphs.length])).toEqual([
      ['PREAMBLE', 5],
      ['OPERATIVE', 8],
    ]);
  });

  it('puts a heading with what follows it, in sections with their own preambles too', () => {
    expect(
      draw(paragraph('h-1', 'HEADING'), paragraph('s1-pp-1', 'PREAMBULAR'), paragraph('s1-op-1', 'OPERATIVE'), paragraph('h-2', 'HEADING'), paragraph('s2-pp-1', 'PREAMBULAR')),
    ).toEqual(['PREAMBLE: h-1 s1-pp-1', 'OPERATIVE: s1-op-1', 'PREAMBLE: h-2 s2-pp-1']);
  });

  it('keeps each annex by itself, with its own paragraphs', () => {
    expect(draw(paragraph('op-1', 'OPERATIVE'), paragraph('annex-1', 'ANNEX'), paragraph('annex-1-op-1', 'OPERATIVE'), paragraph('annex-2', 'ANNEX'))).toEqual([
      'OPERATIVE: op-1',
      'ANNEX: annex-1 annex-1-op-1',
      'ANNEX: annex-2',
    ]);
  });

  it('loses no heading that nothing follows', () => {
    expect(draw(paragraph('op-1', 'OPERATIVE'), paragraph('h-1', 'HEADING'))).toEqual(['OPERATIVE: op-1 h-1']);
    expect(draw(paragraph('h-1', 'HEADING'))).toEqual(['OPERATIVE: h-1']);
  });
});
