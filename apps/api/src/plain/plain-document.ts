import { fromSlug, isLanguage, slug } from '@resolute/schema';
import type { Store } from '@resolute/store';
import { cached } from '../cached.ts';
import { notFound } from '../not-found.ts';
import { cut, problem } from '../problem.ts';
import { plainFormats } from './formats.ts';

/** How many symbols are suggested for one that is not there. */
const suggestions = 5;

/**
 * A document by a plain address: `/A/RES/58/208.json`, `.txt`, `.md`, `.xml` (Akoma Ntoso), `.html`; `?lang=en` asks for
 * another language than the original. Null where the address has no such ending; what goes wrong is said as the ending asks.
 */
export async function plainDocument(request: Request, store: Store): Promise<Response | null> {
  const { pathname, searchParams } = new URL(request.url);
  const [, address = '', ending = ''] = /^\/(.+)\.(\w+)$/u.exec(pathname) ?? [];
  const format = plainFormats.get(ending);
  if (!format) return null;
  const symbol = symbolOf(address);
  if (!symbol) return notFound(request);

  const language = searchParams.get('lang')?.toLowerCase();
  if (language !== undefined && !isLanguage(language)) {
    return problem(request, { error: 'BAD_REQUEST', message: `lang must be one of ar, en, es, fr, ru, zh, and is "${cut(language)}".` });
  }
  const stored = await store.document(symbol, language);
  if (!stored) return problem(request, { error: 'NOT_FOUND', message: await absence(store, symbol) });
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

function symbolOf(address: string): string | null {
  try {
    return fromSlug(decodeURIComponent(address));
  } catch {
    return null;
  }
}
