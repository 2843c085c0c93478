import { createIsomorphicFn } from '@tanstack/react-start';
import { getRequestUrl } from '@tanstack/react-start/server';

/** The origin that canonical addresses are written with: RESOLUTE_ORIGIN behind a proxy, else the one the page was asked at. */
export const pageOrigin = createIsomorphicFn()
  .server(() => process.env['RESOLUTE_ORIGIN'] ?? getRequestUrl().origin)
  .client(() => window.location.origin);
