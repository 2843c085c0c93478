import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { getMimeType } from 'hono/utils/mime';
import { isKnown } from '../cached.ts';

interface StaticFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
  readonly etag: string;
}

/**
 * The files of a folder by their addresses. Which files there are is known from the start, so that no address leads
 * out of the folder; each is read when first asked for. Those below `assets/` have their hash in their name.
 */
export function staticFiles(folder: string): (request: Request) => Response | null {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const paths = new Map(names.map((name) => [`/${name.split(sep).join('/')}`, join(folder, name)]));
  const read = new Map<string, StaticFile>();

  return (request) => {
    const { pathname } = new URL(request.url);
    const path = paths.get(decode(pathname));
    if (path === undefined || !/^(?:GET|HEAD)$/u.test(request.method)) return null;
    let file = read.get(path);
    if (!file) {
      if (!statSync(path).isFile()) return null;
      file = readStatic(path, pathname);
      read.set(path, file);
    }
    const { headers, etag } = file;
    return isKnown(request.headers.get('if-none-match'), etag)
      ? new Response(null, { status: 304, headers })
      : new Response(request.method === 'HEAD' ? null : file.body, { headers });
  };
}

function readStatic(path: string, pathname: string): StaticFile {
  const body = new Uint8Array(readFileSync(path));
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  return {
    body,
    etag,
    headers: {
      'content-type': getMimeType(path) ?? 'application/octet-stream',
      'cache-control': pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
      etag,
    },
  };
}

function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
