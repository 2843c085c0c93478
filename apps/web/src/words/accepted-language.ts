import type { InterfaceLanguage } from './index.ts';

/** The interface's language for an `Accept-Language` header (RFC 9110, 12.5.4): the best weighed one it speaks, else English. */
export function acceptedLanguage(header: string | undefined): InterfaceLanguage {
  const wishes = (header ?? '').split(',').map(parseWish);
  wishes.sort((a, b) => b.weight - a.weight);
  return wishes.find((wish) => wish.weight > 0 && (wish.language === 'fr' || wish.language === 'en'))?.language === 'fr' ? 'fr' : 'en';
}

function parseWish(wish: string): { language: string; weight: number } {
  const [tag = '', ...parameters] = wish.split(';').map((part) => part.trim());
  const weight = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1);
  return { language: (tag.split('-')[0] ?? '').toLowerCase(), weight: Number.isFinite(weight) ? weight : 0 };
}
