import { createStartHandler, defaultStreamHandler } from '@tanstack/react-start/server';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { nonceHeader } from './nonce.ts';

const render = createStartHandler(defaultStreamHandler);

/** Renders a page. What it needs of its host is a Request; what the page may load is said by its own header. */
async function fetch(request: Request): Promise<Response> {
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const headers = new Headers(request.headers);
  headers.set(nonceHeader, nonce);
  // Made anew from its parts: a host's own kind of Request cannot be copied. Pages take no body.
  const { url, method, signal } = request;
  const response = await render(new Request(url, { method, headers, signal }));
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const page = new Response(response.body, response);
  // Vite's own development server puts scripts and styles into the page.
  if (import.meta.env.PROD) page.headers.set('content-security-policy', contentSecurityPolicy(nonce));
  page.headers.set('vary', 'accept-language');
  page.headers.set('x-content-type-options', 'nosniff');
  page.headers.set('referrer-policy', 'strict-origin-when-cross-origin');
  return page;
}

export default { fetch };
