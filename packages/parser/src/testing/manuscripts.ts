import { readdirSync, readFileSync } from 'node:fs';
import { readManuscript, type Manuscript } from '../noise/index.ts';

const folder = new URL('../../fixtures/documents/clean/', import.meta.url);

/** The full-length resolutions that noise is made from. */
export function readManuscripts(): Manuscript[] {
  return readdirSync(folder)
    .sort()
    .map((file) => readManuscript(readFileSync(new URL(file, folder), 'utf8'), file.endsWith('.fr.txt') ? 'fr' : 'en'));
}
