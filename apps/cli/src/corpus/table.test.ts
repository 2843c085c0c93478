import { lighthouses } from '@resolute/schema/fixtures';
import { expect, it } from 'vitest';
import { measure, thrownAt } from './measure.ts';
import { describeSummary, summarize } from './summary.ts';
import { toTable } from './table.ts';

const sound = measure('fr/a.txt', lighthouses.fr, 12.4);
const cut = measure('fr/cut.txt', { ...lighthouses.fr, frame: [] }, 3);
const thrown = thrownAt('thrown.txt', new Error('The stack is too deep'), 1);

it('counts what a document holds', () => {
  expect(sound).toMatchObject({ symbol: 'A/RES/61/901', language: 'fr', breaks: [], footnotes: 4, orphans: { footnotes: 0, calls: 0 }, violations: [], missed: false });
  expect(sound.calls).toBe(lighthouses.fr.paragraphs.flatMap(({ footnoteCalls }) => footnoteCalls).length);
});

it('says which documents break an invariant, and how', () => {
  const rows = [sound, cut, thrown];
  expect(summarize(rows).failed).toEqual(['fr/cut.txt', 'thrown.txt']);
  expect(describeSummary(rows)).toMatch(/Invariants fail in 2 of 3\n {2}fr\/cut\.txt: lossless, The source at \d+ is in no piece\.\n/);
  expect(describeSummary(rows)).toContain('  thrown.txt: total, The stack is too deep\n');
  expect(toTable(rows).split('\n').map((line) => /(?:lossless|yes|NO) /.exec(line)?.[0])).toEqual(['lossless ', 'yes ', 'NO ', 'NO ', undefined]);
});

it('aligns figures to the right', () => {
  const [head, first, second] = toTable([sound, cut]).split('\n');
  const end = head!.indexOf(' ms ') + 3;
  expect([first!.slice(end - 2, end), second!.slice(end - 2, end)]).toEqual(['12', ' 3']);
});
