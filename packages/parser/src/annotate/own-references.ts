import { pinpointAt, pinpointBefore, type Pinpoint } from './pinpoint.ts';
import type { Reference } from './reference.ts';

const self = /(?<![\p{L}\p{N}])(?:présentes? résolution|presente? resolution|present resolution|this resolution)(?![\p{L}\p{N}])/giu;
const nearby = / (?:ci-dessus|ci-dessous|ci-après|plus haut|plus bas|above|below)(?!\p{L})/giu;
const place = /(?<![\p{L}\p{N}])(?=(?:sous-|sub-?)?(?:par|alinéa|section|annex))/giu;

/** How far before "ci-dessus" the place it belongs to may start: "aux alinéas a), b) et c) du paragraphe 3 ci-dessus". */
const reach = 60;

/** The place that ends where "ci-dessus" begins. */
function placeBefore(text: string, at: number): Pinpoint | null {
  const from = Math.max(0, at - reach);
  for (const { index } of text.slice(from, at).matchAll(place)) {
    const found = pinpointAt(text, from + index);
    if (found?.end === at || (found?.end === at - 1 && text[at - 1] === ',')) return found;
  }
  return null;
}

/** What a resolution says of itself: "la présente résolution", "paragraph 3 above". `symbol` is its own. */
export function findOwnReferences(text: string, symbol: string | null): Reference[] {
  const references: Reference[] = [];
  for (const { 0: words, index } of text.matchAll(self)) {
    const end = index + words.length;
    const pinpoint = pinpointBefore(text, index)?.pinpoint ?? null;
    references.push({ start: index, end, target: symbol, pinpoint, date: null, title: null, name: null, reach: end });
  }
  for (const { 0: words, index } of text.matchAll(nearby)) {
    const found = placeBefore(text, index);
    const end = index + words.length;
    if (found !== null) references.push({ start: found.start, end, target: symbol, pinpoint: found.pinpoint, date: null, title: null, name: null, reach: end });
  }
  return references.sort((one, other) => one.start - other.start);
}
