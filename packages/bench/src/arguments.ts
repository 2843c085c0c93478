import { resolve } from 'node:path';

export interface BenchCommand {
  readonly bench: 'parser' | 'annotate';
  /** An absolute path; null for generated texts. */
  readonly folder: string | null;
}

export const usage = `Usage: npm run bench -- parser [FOLDER]
       npm run bench -- annotate [FOLDER]
`;

/** Reads the arguments of a command line; null where they are wrong. A folder is taken from where the person stands. */
export function parseArguments(argv: readonly string[], from: string): BenchCommand | null {
  const [bench, folder, ...rest] = argv;
  if ((bench !== 'parser' && bench !== 'annotate') || rest.length > 0 || folder?.startsWith('-')) return null;
  return { bench, folder: folder === undefined ? null : resolve(from, folder) };
}
