import { createHash } from 'node:crypto';

/** How an answer that depends on the collection may be kept: a minute by anybody, then asked for again by its ETag. */
const forReaders = 'public, max-age=60, stale-while-revalidate=600';

/**
 * Gives the answer to a GET its ETag and says how long it may be kept; 304 where the client has it. An answer with
 * errors is not to be kept.
 */
export async function cached(request: Request, response: Response): Promise<Response> {
  if (request.method !== 'GET' || response.status !== 200) return response;
  const body = await response.text();
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  headers.append('vary', 'accept');
  // In JSON a quotation mark inside a text is escaped, so this is a key.
  if (body.includes('"errors":[')) {
    headers.set('cache-control', 'no-store');
    return new Response(body, { headers });
  }
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  headers.set('etag', etag);
  headers.set('cache-control', forReaders);
  if (isKnown(request.headers.get('if-none-match'), etag)) {
    headers.delete('content-type');
    return new Response(null, { status: 304, headers });
  }
  return new Response(body, { headers });
}

/** Whether one of the client's ETags is this one; a proxy that compresses may have made it weak. */
export function isKnown(ifNoneMatch: string | null, etag: string): boolean {
  return (ifNoneMatch ?? '').split(',').some((known) => known.trim().replace(/^W\//u, '') === etag);
}
