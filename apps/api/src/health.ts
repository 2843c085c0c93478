import type { Store } from '@resolute/store';

/** Whether the service can answer, for those who watch it. */
export async function health(store: Store, version: string): Promise<Response> {
  const headers = { 'cache-control': 'no-store' };
  try {
    const { documents } = await store.state();
    return Response.json({ status: 'ok', version, documents }, { headers });
  } catch {
    return Response.json({ status: 'error', version }, { status: 503, headers });
  }
}
