import { readFile } from 'node:fs/promises';
import { generate } from '@graphql-codegen/cli';
import { expect, it } from 'vitest';
import config from '../codegen.ts';

const root = new URL('..', import.meta.url);

it('has the typed operations that the schema and the queries give now: else run `npm run generate`', async () => {
  const files: { filename: string; content: string }[] = await generate({ ...config, cwd: root.pathname, silent: true }, false);
  expect(files.length).toBeGreaterThan(0);
  for (const { filename, content } of files) {
    expect(await readFile(new URL(filename, root), 'utf8'), filename).toBe(content);
  }
}, 30_000);
