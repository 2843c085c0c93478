import type { WebApp } from './web-app.ts';

const robots = 'User-agent: *\nAllow: /\n';

/** What browsers and crawlers ask every site for: its icon, and whether pages may be indexed. Null for other addresses. */
export function wellKnown(request: Request, web: WebApp | null): Response | null {
  const { pathname, origin } = new URL(request.url);
  if (pathname === '/robots.txt') {
    return new Response(robots, { headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' } });
  }
  // Browsers go by the type, not by the ending.
  return pathname === '/favicon.ico' ? (web?.file(new Request(`${origin}/icon.svg`, request)) ?? null) : null;
}
