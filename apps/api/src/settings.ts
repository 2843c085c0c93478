import { fileURLToPath } from 'node:url';

/** What the environment may say. Everything has a default. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** An address of a database; the data folder's own where there is none. */
  readonly database: string | undefined;
  readonly dataFolder: string;
  readonly webFolder: string;
}

const checkout = new URL('../../../', import.meta.url);

/** Reads PORT, HOST, RESOLUTE_DATABASE and RESOLUTE_DATA. Throws a RangeError for a port that is none. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const { PORT, HOST, RESOLUTE_DATABASE, RESOLUTE_DATA } = environment;
  const port = PORT ? Number(PORT) : 4000;
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new RangeError(`PORT must be a number from 0 to 65535, and is "${PORT}".`);
  }
  return {
    port,
    host: HOST || '127.0.0.1',
    database: RESOLUTE_DATABASE || undefined,
    dataFolder: RESOLUTE_DATA || fileURLToPath(new URL('.data', checkout)),
    webFolder: fileURLToPath(new URL('apps/web/dist', checkout)),
  };
}

/** The address of this process for people, and for itself: where it listens everywhere, the machine's own name. */
export function addressOf(host: string, port: number): { readonly shown: string; readonly own: string } {
  const isEverywhere = host === '0.0.0.0' || host === '::';
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    shown: `http://${isEverywhere || host === '127.0.0.1' ? 'localhost' : name}:${port}`,
    own: `http://${isEverywhere ? '127.0.0.1' : name}:${port}`,
  };
}
