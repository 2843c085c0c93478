import { createHash } from 'node:crypto';
import { isKnown } from '../cached.ts';

/** How many rendered pages are kept. */
const most = 500;

interface KeptPage {
  readonly headers: Headers;
  /** The page cut where its nonce stands. */
  readonly parts: readonly string[];
  readonly etag: string;
}

type Fetch = (request: Request) => Response | Promise<Response>;

/**
 * Keeps rendered pages by address, language asked for and revision of the collection, the least used forgotten first.
 * A nonce is worth nothing when it is used twice: every answer has a fresh one put in its place.
 */
export function cachePages(render: Fetch, revision: () => Promise<number>): Fetch {
  const pages = new Map<string, KeptPage>();
  return async (request) => {
    if (request.method !== 'GET') return render(request);
    const { pathname, search } = new URL(request.url);
    const key = [await revision(), request.headers.get('accept-language'), pathname + search].join('\n');
    const kept = pages.get(key);
    if (kept) {
      pages.delete(key);
      pages.set(key, kept);
      return answer(request, kept);
    }
    const response = await render(request);
    if (response.status !== 200 || !isPage(response) || response.headers.has('set-cookie')) return response;
    const page = await keep(response);
    pages.set(key, page);
    for (const oldest of pages.keys()) {
      if (pages.size <= most) break;
      pages.delete(oldest);
    }
    return answer(request, page);
  };
}

async function keep(response: Response): Promise<KeptPage> {
  const headers = new Headers(response.headers);
  const nonce = /'nonce-([^']+)'/u.exec(headers.get('content-security-policy') ?? '')?.[1];
  const html = await response.text();
  const parts = nonce === undefined ? [html] : html.split(nonce);
  headers.set('content-security-policy', (headers.get('content-security-policy') ?? '').replace(nonce ?? '', placeholder));
  headers.delete('content-length');
  const etag = `"${createHash('sha256').update(parts.join('')).digest('base64url').slice(0, 27)}"`;
  return { headers, parts, etag };
}

const placeholder = '{nonce}';

function answer(request: Request, { headers: kept, parts, etag }: KeptPage): Response {
  const headers = new Headers(kept);
  headers.set('etag', etag);
  headers.set('cache-control', 'public, max-age=0, must-revalidate');
  if (isKnown(request.headers.get('if-none-match'), etag)) {
    // The page that the browser has goes with the policy, and so the nonce, that came with it.
    headers.delete('content-security-policy');
    return new Response(null, { status: 304, headers });
  }
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const policy = headers.get('content-security-policy');
  if (policy) headers.set('content-security-policy', policy.replace(placeholder, nonce));
  else headers.delete('content-security-policy');
  return new Response(parts.join(nonce), { headers });
}

function isPage(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('text/html') ?? false;
}
