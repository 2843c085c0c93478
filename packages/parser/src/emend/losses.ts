/** A word that has its number after it, and then a mark before which nothing stands: "annexe .", "résolution ,". */
const missing = /(?<=(?<![\p{L}])(?:annexe|chap|chapitre|section|partie|résolution|décision|annex|chapter|part|resolution|decision|par|article|vol)\.?) (?=[.,)])/giu;

/** Offsets where something seems lost: a blank before a full stop or comma, where a number was. No reading is invented there. */
export function findLosses(text: string): number[] {
  return Array.from(text.matchAll(missing), ({ index }) => index);
}
