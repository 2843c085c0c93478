import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { staticFiles } from './static-files.ts';

/** The web app as it was built: a server that renders pages, and the files that browsers load. */
export interface WebApp {
  readonly render: (request: Request) => Response | Promise<Response>;
  /** Null for an address that is no file's. */
  readonly file: (request: Request) => Response | null;
}

/** The web app built in this folder; null where it is not built. Its server is loaded when a page is first asked for. */
export function webAppIn(folder: string): WebApp | null {
  const entry = join(folder, 'server', 'server.js');
  if (!existsSync(entry)) return null;
  let server: Promise<ServerModule> | undefined;
  return {
    file: staticFiles(join(folder, 'client')),
    render: async (request) => {
      server ??= load(entry);
      return (await server).default.fetch(request);
    },
  };
}

interface ServerModule {
  readonly default: { fetch: (request: Request) => Response | Promise<Response> };
}

async function load(entry: string): Promise<ServerModule> {
  const loaded: ServerModule = await import(pathToFileURL(entry).href);
  return loaded;
}
