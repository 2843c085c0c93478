import type { Language } from '@resolute/schema';

/**
 * Where the United Nations keep a document: `https://undocs.org/fr/A/RES/58/208`. Null for decisions, which have no
 * symbol of their own (`A/DEC/…` is the model's name for them).
 */
export function officialAddress(target: string, language: Language): string | null {
  if (/^[A-Z]+\/DEC\//.test(target)) return null;
  return `https://undocs.org/${language}/${encodeURI(target)}`;
}
