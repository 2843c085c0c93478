import { findOpening, verbForces } from '@resolute/lexicon';
import type { Language, Opening, Paragraph } from '@resolute/schema';

/**
 * The words a paragraph opens with. In the preamble every verb has the force RECITAL; an operative paragraph that opens
 * with a participle or an adjective ("Consciente") is operative by its number, and has the force of its verb.
 */
export function readOpening({ text, kind }: Pick<Paragraph, 'text' | 'kind'>, language: Language): Opening | null {
  if (kind === 'HEADING') return null;
  const found = findOpening(text, language);
  if (found === null) return null;
  const { start, end, verb, force } = found;
  if (kind === 'PREAMBULAR') return { start, end, verb, force: 'RECITAL' };
  return { start, end, verb, force: kind === 'OPERATIVE' && force === 'RECITAL' ? verbForces[verb] : force };
}
