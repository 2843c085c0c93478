import { cut, problem } from './problem.ts';

/** The addresses of the API, for whoever missed one. */
const addresses = {
  graphql: '/graphql',
  health: '/health',
  document: '/A/RES/58/208.json, .txt, .md, .xml, .html; ?lang=en',
};

/** A 404 for programs, and for addresses of files. */
export function notFound(request: Request): Response {
  const { pathname } = new URL(request.url);
  const message = `There is nothing at ${cut(pathname)}. The graph is at /graphql, by GET or POST.`;
  return problem(request, { error: 'NOT_FOUND', message, addresses });
}

/** A 404 for people, where the web app is not built. */
export function notFoundPage(): Response {
  const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Not found: Resolute</title>
<h1>There is no page here</h1>
<p>This server runs without the web app. Build it with <code>npx pnpm --filter @resolute/web build</code> and start again.</p>
<p>The graph is here: <a href="/graphql">GraphiQL</a>.</p>
</html>
`;
  return new Response(html, { status: 404, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache', vary: 'accept' } });
}
