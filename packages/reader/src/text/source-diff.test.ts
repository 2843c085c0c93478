import { lighthouses } from '@resolute/schema/fixtures';
import { describe, expect, it } from 'vitest';
import { diffSource } from './source-diff.ts';
import type { SourceRun } from './source-diff.ts';

const { fr } = lighthouses;
const draw = (runs: readonly SourceRun[]) =>
  runs
    .map((run) => {
      if (run.type === 'cut') return '⋯';
      if (run.type === 'kept') return run.text;
      return run.type === 'omitted' ? `(${run.text})` : `[${run.text}→${run.emendation.replacement}]`;
    })
    .join('');
const of = (id: string) => draw(diffSource(fr.source.text, [...fr.paragraphs, ...fr.footnotes].find((piece) => piece.id === id)!));

describe('diffSource', () => {
  it('shows what was read, with repairs and what is no text', () => {
    expect(of('pp-4')).toBe(
      "Ayant [a→à] l'esprit que la Convention des Nations Unies sur le droit de la mer(\") fixe le cadre juridique de toute [activi té→activité] en mer,",
    );
  });

  it('shows where a page cuts the paragraph', () => {
    expect(of('op-2').split('⋯')).toHaveLength(2);
  });

  it('shows every character of the source ranges once', () => {
    for (const piece of [...fr.paragraphs, ...fr.footnotes, ...fr.frame]) {
      const drawn = diffSource(fr.source.text, piece).map((run) => (run.type === 'cut' ? '' : run.text));
      const read = piece.source.map(({ start, end }) => fr.source.text.slice(start, end)).join('');
      expect(drawn.join('').replace(/\s+/g, '')).toBe(read.replace(/\s+/g, ''));
    }
  });
});
