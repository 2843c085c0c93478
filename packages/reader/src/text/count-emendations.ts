import type { Resolution } from '@resolute/schema';

/** How many repairs of what was read a text holds: none where it was typed, or translated. */
export function countEmendations({ paragraphs, footnotes, frame }: Resolution): number {
  return [...paragraphs, ...footnotes, ...frame].reduce((sum, { emendations }) => sum + emendations.length, 0);
}
