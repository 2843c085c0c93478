import { join, relative, resolve } from 'node:path';
import { readdir, readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';

/** What a command meets of the world: files, and the three standard streams. */
export interface Terminal {
  /** The bytes of a file, of standard input for `-`. Rejects with the system's error. */
  readonly read: (file: string) => Promise<Uint8Array>;
  /** The files below a folder, as paths from it. Rejects with the system's error. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  readonly print: (text: string) => Promise<void>;
  readonly complain: (text: string) => Promise<void>;
  /** Shows what is being done, in the place of what was shown before; only where somebody watches. */
  readonly progress?: ((text: string) => void) | undefined;
}

/** The terminal of a process. Who closes the pipe early (`| head`) is not told of it. */
export function createTerminal(process: NodeJS.Process): Terminal {
  const { stdin, stdout, stderr, env } = process;
  // npm and pnpm start scripts in the root of the project; where the person stands is in the environment (see packages/config/launch.js).
  const folder = env['RESOLUTE_CWD'] ?? env['INIT_CWD'] ?? process.cwd();
  return {
    read: (file) => (file === '-' ? buffer(stdin) : readFile(resolve(folder, file))),
    list: (below) => list(resolve(folder, below)),
    print: (text) => write(stdout, text),
    complain: (text) => write(stderr, text),
    progress: stderr.isTTY ? (text) => void stderr.write(`\r\x1b[K${text.slice(0, (stderr.columns || 80) - 1)}`) : undefined,
  };
}

async function list(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile() || entry.isSymbolicLink()).map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
}

function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((done, fail) => {
    const onError = (error: NodeJS.ErrnoException) => (error.code === 'EPIPE' ? done() : fail(error));
    stream.once('error', onError);
    stream.write(text, (error) => (error ? onError(error) : done()));
  });
}
