import { resolve } from 'node:path';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';

/** What a command meets of the world: files, and the three standard streams. */
export interface Terminal {
  /** The bytes of a file, of standard input for `-`. Rejects with the system's error. */
  readonly read: (file: string) => Promise<Uint8Array>;
  readonly print: (text: string) => Promise<void>;
  readonly complain: (text: string) => Promise<void>;
}

/** The terminal of a process. Who closes the pipe early (`| head`) is not told of it. */
export function createTerminal(process: NodeJS.Process): Terminal {
  const { stdin, stdout, stderr, env } = process;
  // npm and pnpm start scripts in the root of the project; where the person stands is in the environment (see launch.js).
  const folder = env['RESOLUTE_CWD'] ?? env['INIT_CWD'] ?? process.cwd();
  return {
    read: (file) => (file === '-' ? buffer(stdin) : readFile(resolve(folder, file))),
    print: (text) => write(stdout, text),
    complain: (text) => write(stderr, text),
  };
}

function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((done, fail) => {
    const onError = (error: NodeJS.ErrnoException) => (error.code === 'EPIPE' ? done() : fail(error));
    stream.once('error', onError);
    stream.write(text, (error) => (error ? onError(error) : done()));
  });
}
