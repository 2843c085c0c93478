/** The addresses of the API, for whoever missed one. */
const addresses = {
  graphql: '/graphql',
  health: '/health',
  document: '/A/RES/58/208.json, .txt, .md, .xml, .html; ?lang=en',
};

/** A 404 for programs. */
export function notFoundJson(request: Request): Response {
  const { pathname } = new URL(request.url);
  return Response.json(
    { error: 'NOT_FOUND', message: `There is nothing at ${pathname}. The graph is at /graphql, by GET or POST.`, addresses },
    { status: 404 },
  );
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
  return new Response(html, { status: 404, headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/** Whether the client would rather read JSON than a page: a program, not a browser. */
export function wantsJson(request: Request): boolean {
  return !/text\/html|\*\/\*/u.test(request.headers.get('accept') ?? '*/*') || /^\/(?:api|graphql|health)\b/u.test(new URL(request.url).pathname);
}
