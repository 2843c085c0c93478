import { pinpointAt, pinpointBefore } from './pinpoint.ts';
import type { Reference } from './reference.ts';

const self = /(?<![\p{L}\p{N}])(?:présentes? résolution|presente? resolution|present resolution|this resolution)(?![\p{L}\p{N}])/giu;
const place = /(?<![\p{L}\p{N}])(?=(?:sous-)?(?:sub-?)?(?:par|alinéa|section|annex))/giu;
const nearby = / ?,? (?:ci-dessus|ci-dessous|ci-après|plus haut|plus bas|above|below)(?![\p{L}])/uy;

/** What a resolution says of itself: "la présente résolution", "paragraph 3 above". `symbol` is its own. */
export function findOwnReferences(text: string, symbol: string | null): Reference[] {
  const references: Reference[] = [];
  for (const { 0: words, index } of text.matchAll(self)) {
    const end = index + words.length;
    const pinpoint = pinpointBefore(text, index)?.pinpoint ?? null;
    references.push({ start: index, end, target: symbol, pinpoint, date: null, title: null, name: null, reach: end });
  }
  for (const { index } of text.matchAll(place)) {
    const found = pinpointAt(text, index);
    if (found === null) continue;
    nearby.lastIndex = found.end;
    if (!nearby.test(text)) continue;
    references.push({ start: found.start, end: nearby.lastIndex, target: symbol, pinpoint: found.pinpoint, date: null, title: null, name: null, reach: nearby.lastIndex });
  }
  return references.sort((one, other) => one.start - other.start);
}
