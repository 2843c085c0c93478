/** How many characters of what a client has sent are said back to it. */
const longestEcho = 80;

/** The beginning of what a client has sent, to be said back to it. */
export function cut(echo: string): string {
  return echo.length > longestEcho ? `${echo.slice(0, longestEcho).replace(/[\uD800-\uDBFF]$/u, '')}…` : echo;
}

export interface Problem {
  readonly error: 'BAD_REQUEST' | 'NOT_FOUND' | 'METHOD_NOT_ALLOWED';
  /** For people to read. */
  readonly message: string;
  readonly [more: string]: unknown;
}

const statuses = { BAD_REQUEST: 400, NOT_FOUND: 404, METHOD_NOT_ALLOWED: 405 } as const;

/** What went wrong, in the form that was asked for: JSON for an address ending in `.json` and for programs, else text. */
export function problem(request: Request, what: Problem, headers: Readonly<Record<string, string>> = {}): Response {
  const common = { status: statuses[what.error], headers: { 'access-control-allow-origin': '*', 'cache-control': 'no-cache', vary: 'accept', ...headers } };
  if (wantsJson(request)) return Response.json(what, common);
  const text = { ...common.headers, 'content-type': 'text/plain; charset=utf-8' };
  return new Response(`${what.message}\n`, { ...common, headers: text });
}

/** Whether the client would rather read JSON than a page or a text: a program, not a browser. */
export function wantsJson(request: Request): boolean {
  const { pathname } = new URL(request.url);
  if (/\.json$|^\/(?:api|graphql|health)\b/u.test(pathname)) return true;
  return !/text\/|\*\/\*/u.test(request.headers.get('accept') ?? '*/*');
}
