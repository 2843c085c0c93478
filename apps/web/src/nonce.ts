import { createIsomorphicFn } from '@tanstack/react-start';
import { getRequestHeader } from '@tanstack/react-start/server';

/** The header by which the server entry hands the nonce of a page to its rendering. */
export const nonceHeader = 'x-resolute-nonce';

/** The nonce that every inline script of the page carries; the browser finds it again in the page by itself. */
export const requestNonce = createIsomorphicFn()
  .server((): string | undefined => getRequestHeader(nonceHeader))
  .client((): string | undefined => undefined);
