import { findTreaties } from '@resolute/lexicon';
import { canonicalSymbol, type Language } from '@resolute/schema';
import { pinpointBefore } from './pinpoint.ts';
import type { Reference } from './reference.ts';

/** Treaties, declarations and programmes cited by name, with the article or chapter named before them. */
export function findNamedTexts(text: string, language: Language): Reference[] {
  return findTreaties(text, language).map(({ start, end, treaty: { kind, names, symbol } }) => {
    const target = symbol === null ? null : canonicalSymbol(symbol);
    const pinpoint = pinpointBefore(text, start)?.pinpoint ?? null;
    return { start, end, target, pinpoint, date: null, title: target === null ? (names[language] ?? text.slice(start, end)) : null, name: kind, reach: end };
  });
}
