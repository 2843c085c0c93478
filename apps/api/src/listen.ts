import { once } from 'node:events';
import { createServer } from 'node:http';
import { getRequestListener, RequestError } from '@hono/node-server';

/** A listening server. */
export interface Listening {
  readonly port: number;
  /** Lets running answers end, for three seconds at most. */
  readonly close: () => Promise<void>;
}

/** How long a client may take for its request's headers and for all of it, in milliseconds. */
const headersTimeout = 10_000;
const requestTimeout = 20_000;
const graceful = 3_000;

/** Listens; 0 is any free port. Throws an Error that says so when the port is taken. */
export async function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Listening> {
  const listener = getRequestListener(fetch, { overrideGlobalObjects: false, errorHandler: refused });
  const server = createServer({ headersTimeout, requestTimeout }, (request, response) => void listener(request, response));
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw explained(error, host, port);
  }
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeIdleConnections();
      const late = setTimeout(() => server.closeAllConnections(), graceful);
      await closed;
      clearTimeout(late);
    },
  };
}

/** What is answered where the request is no request: its path or its host cannot be read. */
function refused(error: unknown): Response {
  const isTheirs = error instanceof RequestError;
  if (!isTheirs) console.error(error);
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' };
  return isTheirs
    ? new Response('The address or the host of this request cannot be read.\n', { status: 400, headers })
    : new Response('Something went wrong here.\n', { status: 500, headers });
}

function explained(error: unknown, host: string, port: number): unknown {
  if (!(error instanceof Error && 'code' in error)) return error;
  if (error.code === 'EADDRINUSE') return new Error(`Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start`);
  if (error.code === 'EACCES') return new Error(`Port ${port} may not be used by this account. Choose one from 1024: PORT=4000 npm start`);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') return new Error(`This machine has no address ${host}: change HOST.`);
  return error;
}
