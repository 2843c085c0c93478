type Fetch = (request: Request) => Response | Promise<Response>;

/** Answers HEAD as GET without its body, whatever is behind: the same status, the same ETag. */
export function answerHead(fetch: Fetch): Fetch {
  return async (request) => {
    if (request.method !== 'HEAD') return fetch(request);
    const { url, headers, signal } = request;
    const response = await fetch(new Request(url, { headers, signal }));
    await response.body?.cancel();
    return new Response(null, response);
  };
}
