import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = ['@resolute/schema', '@resolute/lexicon', '@resolute/parser'];

/**
 * Names what makes documents: the sources of model, lexicon and parser, as one hash. So a document is parsed again
 * when any of them has changed, and nobody has to think of a number.
 */
export function modelVersion(): string {
  const hash = createHash('sha256');
  for (const name of packages) {
    const folder = fileURLToPath(new URL('.', import.meta.resolve(name)));
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:ts|json)$/u.test(file) && !file.endsWith('.test.ts'))
      .sort();
    for (const file of files) hash.update(`${name}/${file}\n`).update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex').slice(0, 16);
}
