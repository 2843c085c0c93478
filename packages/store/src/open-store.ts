import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createStore } from './create-store.ts';
import { openSqlite } from './sqlite/open-sqlite.ts';
import type { Store } from './store.ts';

export interface StoreOptions {
  /** `file:PATH`, `file:///PATH` or `:memory:`; without one, `resolute.sqlite` in the data folder. */
  readonly url?: string | undefined;
  /** The data folder; it is made where it is not there. `.data` in the working directory, when not said. */
  readonly folder?: string | undefined;
}

/** Opens the store, makes it where it is not there, and brings its tables up to date. Throws an UnsupportedUrlError. */
export async function openStore({ url, folder = '.data' }: StoreOptions = {}): Promise<Store> {
  const file = fileOf(url ?? `file:${join(folder, 'resolute.sqlite')}`);
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  return createStore(await openSqlite(file));
}

/** The address names a kind of database that this version cannot open. */
export class UnsupportedUrlError extends Error {
  constructor(url: string) {
    // The rest of an address may hold a password.
    const scheme = /^[a-z][a-z0-9+.-]*:/iu.exec(url)?.[0] ?? 'no scheme';
    super(`This version stores in SQLite: give file:PATH or :memory:, not an address with ${scheme}`);
    this.name = 'UnsupportedUrlError';
  }
}

function fileOf(url: string): string {
  if (url === ':memory:' || url === 'file::memory:') return ':memory:';
  if (url.startsWith('file://')) return fileURLToPath(url);
  if (url.startsWith('file:') && url.length > 'file:'.length) return resolve(url.slice('file:'.length));
  throw new UnsupportedUrlError(url);
}
