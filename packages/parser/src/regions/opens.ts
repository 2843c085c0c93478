import { findOpening, type Drafting } from '@resolute/lexicon';

/** Whether words open a paragraph of the preamble or of the operative part: a capital, and a verb of drafting. */
export function opensParagraph(words: string, drafting: Drafting): boolean {
  const first = words.charCodeAt(0);
  if (first >= 0x61 && first <= 0x7a) return false;
  return findOpening(words, drafting.language)?.start === 0;
}
