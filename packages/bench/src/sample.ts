import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Dictionary, loadDictionary } from '@resolute/lexicon/dictionary';
import { parse } from '@resolute/parser';
import { addNoise } from '@resolute/parser/noise';
import { type Language, symbolFromFileName } from '@resolute/schema';
import { lighthouses } from '@resolute/schema/fixtures';
import { toManuscript } from './to-manuscript.ts';

/** A text to measure with, and all that a parser would have to find out or load first. */
export interface Sample {
  readonly text: string;
  /** In UTF-8. */
  readonly bytes: number;
  readonly language: Language;
  readonly dictionary: Dictionary | null;
}

/** Scans of the invented resolutions, as many as make the figures steady. */
const scans = 60;

/** The texts (`*.txt`) below a folder; without one, noisy scans that are the same each time. Rejects with the system's error. */
export async function readSamples(folder: string | null): Promise<Sample[]> {
  const texts = folder === null ? generate() : await readTexts(folder);
  return Promise.all(texts.map(({ text, language }) => toSample(text, language)));
}

export async function toSample(text: string, given: Language | null): Promise<Sample> {
  const language = given ?? parse(text.slice(0, 20_000), { emend: false, annotate: false }).language;
  return { text, bytes: Buffer.byteLength(text), language, dictionary: await loadDictionary(language) };
}

async function readTexts(folder: string) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.txt$/i.test(entry.name) && !/^(?:\.|readme\b)/i.test(entry.name));
  return Promise.all(
    files.map(async ({ parentPath, name }) => ({ text: await readFile(join(parentPath, name), 'utf8'), language: symbolFromFileName(name).language })),
  );
}

function generate() {
  const manuscripts = [lighthouses.fr, lighthouses.en].map((resolution) => toManuscript(resolution));
  return Array.from({ length: scans }, (_, seed) => {
    const manuscript = manuscripts[seed % manuscripts.length]!;
    return { text: addNoise(manuscript, { seed, level: 1 }).text, language: manuscript.language };
  });
}
