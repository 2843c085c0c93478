import { limits } from '../limits.ts';

/**
 * The request as the graph takes it, with its body read; or the answer that says why it is not taken. The graph speaks
 * JSON, both ways: other bodies and streamed answers would be more ways to get in, and nothing here needs them.
 */
export async function readQuery(request: Request): Promise<Request | Response> {
  const { url, method, headers, signal } = request;
  const wanted = headers.get('accept') ?? '*/*';
  if (!/\*\/\*|application\/(?:\*|json\b|graphql-response\+json\b)/u.test(wanted)) {
    return refusal(406, 'Answers are application/graphql-response+json or application/json, and the accept header allows neither.');
  }
  const accept = /application\/(?:graphql-response\+)?json/u.exec(wanted)?.[0] ?? 'application/json';
  if (method === 'GET') {
    const { searchParams } = new URL(url);
    const wrong = ['variables', 'extensions'].find((name) => !isJson(searchParams.get(name) || '{}'));
    return wrong === undefined ? new Request(url, { headers: { accept }, signal }) : refusal(400, `${wrong} must be JSON.`);
  }
  if (!/^application\/json\b/iu.test(headers.get('content-type') ?? '')) {
    return refusal(415, 'A query is sent as JSON with the header content-type: application/json, or by GET as ?query=');
  }
  const body = Number(headers.get('content-length')) > limits.body ? 'TOO_LARGE' : await bodyOf(request);
  if (body === 'TOO_LARGE') return refusal(413, `A request's body may have ${limits.body} bytes at most.`);
  if (body === 'BROKEN') return refusal(400, 'The body breaks off.');
  return new Request(url, { method, headers: { accept, 'content-type': 'application/json' }, body, signal });
}

/** Counts what comes, whatever the headers say. */
async function bodyOf(request: Request): Promise<Blob | 'TOO_LARGE' | 'BROKEN'> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.byteLength;
      if (size > limits.body) return 'TOO_LARGE';
      chunks.push(chunk);
    }
  } catch {
    return 'BROKEN';
  }
  return new Blob(chunks);
}

function refusal(status: 400 | 406 | 413 | 415, message: string): Response {
  return Response.json({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] }, { status });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
