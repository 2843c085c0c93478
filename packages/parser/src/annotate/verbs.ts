import { findOpening, findVerbs, verbForces } from '@resolute/lexicon';
import type { Language, Opening, Paragraph } from '@resolute/schema';
import { asksByPronoun, findAddressees, findLatter, findMeant, isAsking, type PlacedVerb } from './addressees.ts';
import type { FoundActor } from './found-actor.ts';

/** A verb of a paragraph with those it asks. */
export interface VerbWithAddressees extends PlacedVerb {
  readonly asked: readonly FoundActor[];
  /** Their ids, each once, in order. */
  readonly addressees: readonly string[];
}

/**
 * The verbs of a paragraph, its opening first, with whom they ask. In the preamble too: "…, invitant le Secrétaire
 * général à poursuivre l’étude" asks somebody, though it gives no mandate.
 */
export function readVerbs({ text, kind }: Pick<Paragraph, 'text' | 'kind'>, opening: Opening | null, language: Language, actors: readonly FoundActor[]): VerbWithAddressees[] {
  if (opening === null || kind === 'HEADING') return [];
  const found = [findOpening(text, language), ...findVerbs(text, language)].filter((verb) => verb !== null);
  const verbs: VerbWithAddressees[] = [];
  for (const [index, { start, end, verb }] of found.entries()) {
    const placed: PlacedVerb = { start, end, verb, force: verbForces[verb] };
    const to = found[index + 1]?.start ?? text.length;
    const before = verbs.at(-1);
    const byPronoun = before !== undefined && isAsking(placed) && asksByPronoun(text, placed);
    const named = isAsking(placed) ? findLatter(text, placed, actors) : null;
    const asked = named !== null ? [named] : byPronoun ? findMeant(text, before, start, actors) : isAsking(placed) ? findAddressees(text, end, to, actors) : [];
    verbs.push({ ...placed, asked, addressees: [...new Set(asked.map(({ actor }) => actor.id))] });
  }
  return verbs;
}
