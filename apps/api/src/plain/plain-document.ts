import { fromSlug, isLanguage, slug } from '@resolute/schema';
import type { Store } from '@resolute/store';
import { cached } from '../cached.ts';
import { plainFormats } from './formats.ts';

/** How many symbols are suggested for one that is not there. */
const suggestions = 5;

/**
 * A document by a plain address: `/A/RES/58/208.json`, `.txt`, `.md`, `.xml` (Akoma Ntoso), `.html`; `?lang=en` asks for
 * another language than the original. Null where the address is not of that kind.
 */
export async function plainDocument(request: Request, store: Store): Promise<Response | null> {
  const { pathname, searchParams } = new URL(request.url);
  const [, address = '', ending = ''] = /^\/(.+)\.(\w+)$/u.exec(pathname) ?? [];
  const format = plainFormats.get(ending);
  const symbol = format && symbolOf(address);
  if (!format || !symbol) return null;

  const language = searchParams.get('lang')?.toLowerCase();
  if (language !== undefined && !isLanguage(language)) {
    return problem(400, `lang must be one of ar, en, es, fr, ru, zh, and is "${language}".`);
  }
  const stored = await store.document(symbol, language);
  if (!stored) return problem(404, await absence(store, symbol));
  const file = `${slug(symbol).replaceAll('/', '-')}.${stored.language}.${ending}`;
  return cached(
    request,
    new Response(format.write(stored.resolution), {
      headers: {
        'content-type': format.type,
        'content-language': stored.language,
        'content-disposition': `inline; filename="${file}"`,
        'access-control-allow-origin': '*',
      },
    }),
  );
}

async function absence(store: Store, symbol: string): Promise<string> {
  const editions = await store.editions([symbol]);
  if (editions.length > 0) return `${symbol} is not here in that language; it is in: ${editions.map(({ language }) => language).join(', ')}.`;
  const similar = await store.similarSymbols(symbol, suggestions);
  return `${symbol} is not in this collection.${similar.length > 0 ? ` It has: ${similar.join(', ')}.` : ''}`;
}

function problem(status: 400 | 404, message: string): Response {
  return Response.json({ error: status === 404 ? 'NOT_FOUND' : 'BAD_REQUEST', message }, { status, headers: { 'access-control-allow-origin': '*' } });
}

function symbolOf(address: string): string | null {
  try {
    return fromSlug(decodeURIComponent(address));
  } catch {
    return null;
  }
}
