import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { HeapGrowth } from './heap-child.ts';
import type { Target } from './targets.ts';

const child = fileURLToPath(new URL('heap-child.ts', import.meta.url));

/** How the heap grows while ten megabytes are read, in a process of its own. */
export async function benchHeap(print: (text: string) => void): Promise<Target[]> {
  // Each collection is a whole one, so that what it leaves is what was alive.
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', '--gc-global', '--no-incremental-marking', child]);
  const { bytes, kept, most }: HeapGrowth = JSON.parse(stdout);
  print(`\nheap for ${(bytes / 1e6).toFixed(1)} MB: the document keeps ${(kept / bytes).toFixed(1)} times the text, at the most ${(most / bytes).toFixed(1)} times are alive\n`);
  return [
    { promise: 'heap that the document keeps, by its text', figure: kept / bytes, atMost: 10 },
    { promise: 'heap alive at the most while it is read, by its text', figure: most / bytes, atMost: 10 },
  ];
}
