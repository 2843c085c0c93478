import { decode, type Decoded } from './decode.ts';
import type { Terminal } from './terminal.ts';

/** The file cannot be read; the message says why. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  ELOOP: 'its links go round in a circle',
  ENAMETOOLONG: 'its name is too long',
  ERR_INVALID_ARG_VALUE: 'its name is none',
  ERR_FS_FILE_TOO_LARGE: 'it is too large',
  ERR_STRING_TOO_LONG: 'it is too large',
};

/** The text of a file, or of standard input for `-`, whatever its encoding. Throws an {@link InputError}. */
export function readInput(file: string, terminal: Terminal): Promise<Decoded> {
  return readable(file, async () => decode(await terminal.read(file)));
}

/** The files below a folder. Throws an {@link InputError}. */
export function listFiles(folder: string, terminal: Terminal): Promise<readonly string[]> {
  return readable(folder, () => terminal.list(folder), { ENOENT: 'there is no such folder', ENOTDIR: 'it is no folder' });
}

async function readable<T>(path: string, read: () => Promise<T>, own: Readonly<Record<string, string>> = {}): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = own[code] ?? reasons[code] ?? (error instanceof Error ? error.message : String(error));
    throw new InputError(`${path === '-' ? 'Standard input' : `"${path}"`} cannot be read: ${reason}.`);
  }
}
