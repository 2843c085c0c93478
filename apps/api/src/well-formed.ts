import type { MiddlewareHandler } from 'hono';
import { notFound } from './not-found.ts';
import { cut, problem } from './problem.ts';

/** The methods that an address answers; the graph is asked by POST too. */
const reading = 'GET, HEAD, OPTIONS';
const asking = 'GET, HEAD, POST, OPTIONS';

/**
 * Lets through only what some address may answer, so that nothing behind it meets a method or a path that it does not
 * expect: reading is all there is, and no address has an empty part (`//example.org` is another host to a browser that
 * is redirected there), a backslash (which browsers take for a slash) or a control character.
 */
export const wellFormed: MiddlewareHandler = async ({ req: { raw } }, next) => refusal(raw) ?? next();

function refusal(raw: Request): Response | null {
  const { pathname } = new URL(raw.url);
  const path = decoded(pathname);
  if (path === null) return problem(raw, { error: 'BAD_REQUEST', message: `The address ${cut(pathname)} is not written in UTF-8, percent-encoded.` });
  if (/\/\/|[\\\p{Cc}]/u.test(path)) return notFound(raw);

  const allow = path === '/graphql' ? asking : reading;
  if (!allow.split(', ').includes(raw.method)) {
    return problem(raw, { error: 'METHOD_NOT_ALLOWED', message: `${cut(raw.method)} is not answered here. What is: ${allow}.` }, { allow });
  }
  return raw.method === 'OPTIONS' && allow === reading ? new Response(null, { status: 204, headers: { allow } }) : null;
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}
