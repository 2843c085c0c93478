import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { isKnown } from '../cached.ts';
import { examples } from './examples.ts';

const [first] = examples;

interface Page {
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly compressed: Uint8Array<ArrayBuffer>;
  readonly etag: string;
  readonly policy: string;
}

let page: Promise<Page> | undefined;

/** GraphiQL with its scripts inside, so that it needs no other server. Large: made when first asked for, and then kept. */
export async function graphiql(request: Request): Promise<Response> {
  page ??= makePage();
  const { plain, compressed, etag, policy } = await page;
  const common = { etag, 'cache-control': 'public, max-age=3600', vary: 'accept, accept-encoding' };
  if (isKnown(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers: common });
  const isCompressed = /\bgzip\b/u.test(request.headers.get('accept-encoding') ?? '');
  return new Response(isCompressed ? compressed : plain, {
    headers: {
      ...common,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      ...(isCompressed && { 'content-encoding': 'gzip' }),
    },
  });
}

async function makePage(): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({
    title: 'Resolute: GraphiQL',
    defaultQuery: first ?? '',
    defaultTabs: examples.map((query) => ({ query })),
  });
  return {
    plain: new TextEncoder().encode(html),
    compressed: new Uint8Array(await promisify(gzip)(html)),
    etag: `"${sha256(html, 'base64url')}"`,
    policy: policyOf(html),
  };
}

// The page's own scripts are named by their hashes; its editor starts workers from blobs and styles itself.
function policyOf(html: string): string {
  const scripts = Array.from(html.matchAll(/<script>([\s\S]*?)<\/script>/gu), ([, script = '']) => `'sha256-${sha256(script, 'base64')}'`);
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    'worker-src blob:',
    "connect-src 'self'",
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function sha256(text: string, encoding: 'base64' | 'base64url'): string {
  return createHash('sha256').update(text).digest(encoding);
}
