import { createHash } from 'node:crypto';
import { isKnown } from '../cached.ts';

/** How many rendered pages are kept, and how many characters of them. */
const most = 500;
const mostCharacters = 20_000_000;

interface KeptPage {
  readonly headers: Headers;
  /** The page cut where its nonce stands. */
  readonly parts: readonly string[];
  readonly etag: string;
  /** In characters. */
  readonly length: number;
}

type Fetch = (request: Request) => Response | Promise<Response>;

/**
 * Keeps rendered pages by address, language asked for and revision of the collection, the least used forgotten first.
 * A nonce is worth nothing when it is used twice: every answer has a fresh one put in its place. Its ETag is weak and of
 * the page without the nonce: two answers that differ by their nonce alone are the same page to whoever has one, since
 * a 304 sends no policy, and the page that was kept stands with the policy it came with.
 */
export function cachePages(render: Fetch, revision: () => Promise<number>): Fetch {
  const pages = new Map<string, KeptPage>();
  let characters = 0;
  return async (request) => {
    const languages = request.headers.get('accept-language') ?? '';
    // The whole address: a page says what its canonical one is, and a host that somebody made up is not for others.
    const { href } = new URL(request.url);
    const key = [await revision(), languages, href].join('\n');
    const kept = pages.get(key);
    if (kept) {
      pages.delete(key);
      pages.set(key, kept);
      return answer(request, kept);
    }
    // Only what the key says is told to the page, so that nothing else can change what others get.
    const headers = { accept: 'text/html', ...(languages !== '' && { 'accept-language': languages }) };
    const response = await render(new Request(href, { headers, signal: request.signal }));
    if (response.status !== 200 || !isPage(response) || response.headers.has('set-cookie')) return response;
    const page = await keep(response);
    characters += page.length - (pages.get(key)?.length ?? 0);
    pages.set(key, page);
    for (const [oldest, { length }] of pages) {
      if (pages.size <= most && characters <= mostCharacters) break;
      pages.delete(oldest);
      characters -= length;
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
  headers.append('vary', 'accept');
  return { headers, parts, etag, length: html.length };
}

const placeholder = '{nonce}';

function answer(request: Request, { headers: kept, parts, etag }: KeptPage): Response {
  const headers = new Headers(kept);
  headers.set('etag', `W/${etag}`);
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
