import { readdir, readFile } from 'node:fs/promises';
import { annotate, type LabelledParagraph, readExpectedLabels, readFixture, readLabels, type Score, scoreAnnotations, type ScoredField } from '@resolute/parser/scoring';
import { symbolFromFileName, type Language, type Resolution } from '@resolute/schema';
import type { AnnotationsCommand } from '../arguments.ts';
import { InputError, listFiles, readInput } from '../input.ts';
import { parseText } from '../parse-text.ts';
import type { Terminal } from '../terminal.ts';
import { alignColumns } from './align-columns.ts';

const fixtures = new URL('./', import.meta.resolve('@resolute/parser/fixtures/annotations/corpus.labels'));

/** The least F1 that is thought good enough. */
const targets: Readonly<Record<ScoredField, number>> = { opening: 0.99, actors: 0.95, addressees: 0.9, references: 0.98, deadlines: 0.95 };

type Annotated = Pick<Resolution, 'paragraphs' | 'mandates'>;

/**
 * Prints how right the annotations are, of the invented texts and of the labelled ones below a folder. Gives the exit code: 1 where a
 * field is under its target. Throws an {@link InputError} for a folder that cannot be read or holds none of the labelled texts.
 */
export async function scoreLabels({ folder }: AnnotationsCommand, terminal: Terminal): Promise<number> {
  const invented = await readInvented();
  const real = folder === null ? null : await readLabelled(folder, terminal);
  const sets = [{ name: 'invented texts', ...invented }, ...(real === null ? [] : [{ name: `texts below ${folder}`, ...real }])];
  const all = sets.flatMap(({ name, labels, resolutions }) => {
    const { paragraphs, scores } = scoreAnnotations(labels, (file) => resolutions.get(file) ?? null);
    return [{ title: `${paragraphs} of ${labels.length} labelled paragraphs, ${name}`, scores }];
  });
  await terminal.print(all.map(({ title, scores }) => `${title}\n${toTable(scores)}`).join('\n'));
  return all.some(({ scores }) => scores.some(({ field, f1 }) => f1 < targets[field])) ? 1 : 0;
}

const percent = (share: number) => share.toFixed(3);

function toTable(scores: readonly Score[]): string {
  return alignColumns([
    ['field', 'labels', 'found', 'agree', 'precision', 'recall', 'F1', 'target', ''],
    ...scores.map(({ field, expected, found, agreed, precision, recall, f1 }) => [field, expected, found, agreed, percent(precision), percent(recall), percent(f1), targets[field].toFixed(2), f1 < targets[field] ? 'missed' : 'ok']),
  ]);
}

async function readInvented() {
  const names = (await readdir(fixtures)).filter((name) => /^[a-z-]+\.(?:en|fr)\.txt$/.test(name)).sort();
  const labels: LabelledParagraph[] = [];
  const resolutions = new Map<string, Annotated>();
  for (const name of names) {
    const language: Language = name.endsWith('.fr.txt') ? 'fr' : 'en';
    labels.push(...readExpectedLabels(await readFile(new URL(name.replace(/\.txt$/, '.expected.txt'), fixtures), 'utf8'), name));
    resolutions.set(name, annotate(readFixture(await readFile(new URL(name, fixtures), 'utf8'), language)));
  }
  return { labels, resolutions };
}

async function readLabelled(folder: string, terminal: Terminal) {
  const labels = readLabels(await readFile(new URL('corpus.labels', fixtures), 'utf8'));
  const labelled = new Set(labels.map(({ file }) => file));
  const files = (await listFiles(folder, terminal)).filter((file) => labelled.has(file.replaceAll('\\', '/')));
  if (files.length === 0) throw new InputError(`"${folder}" holds none of the labelled texts, as "${labels[0]?.file}".`);
  const resolutions = new Map<string, Annotated>();
  for (const [index, file] of files.entries()) {
    terminal.progress?.(`${index + 1}/${files.length} ${file}`);
    const { text } = await readInput(`${folder}/${file}`, terminal);
    resolutions.set(file.replaceAll('\\', '/'), await parseText(text, symbolFromFileName(file)));
  }
  terminal.progress?.('');
  return { labels, resolutions };
}
