import type { MiddlewareHandler } from 'hono';

/** Headers for every answer. Pages bring a policy of their own; what has none is data, and may load nothing. */
export const secure: MiddlewareHandler = async (context, next) => {
  await next();
  const { headers } = context.res;
  headers.set('x-content-type-options', 'nosniff');
  if (!headers.has('referrer-policy')) headers.set('referrer-policy', 'strict-origin-when-cross-origin');
  if (!headers.has('content-security-policy') && context.res.status !== 304) {
    headers.set('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
  }
};
