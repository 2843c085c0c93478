import { mkdtemp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseArguments } from './arguments.ts';
import { readSamples } from './sample.ts';

it('reads the texts below a folder and leaves out what is none', { timeout: 60_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'resolute-bench-'));
  await mkdir(join(folder, 'fr'));
  await writeFile(join(folder, 'fr', 'A-RES-61-901.fr.txt'), "L'Assemblée générale,\n\n1. Décide d'agir.\n");
  await writeFile(join(folder, 'README.txt'), 'Texts.');
  await writeFile(join(folder, 'notes.md'), 'Notes.');
  const samples = await readSamples(folder);
  expect(samples).toMatchObject([{ language: 'fr', bytes: 45 }]);
});

it('makes noisy texts without a folder', { timeout: 60_000 }, async () => {
  const samples = await readSamples(null);
  expect(new Set(samples.map(({ text }) => text)).size).toBe(samples.length);
  expect(new Set(samples.map(({ language }) => language))).toEqual(new Set(['fr', 'en']));
});

it.each([[['parser', 'texts'], { bench: 'parser', folder: '/home/me/texts' }], [['annotate'], { bench: 'annotate', folder: null }], [['reader'], null], [[], null], [['parser', 'a', 'b'], null], [['parser', '--help'], null]])(
  'takes %j from where the person stands',
  (argv, command) => expect(parseArguments(argv, '/home/me')).toEqual(command),
);
