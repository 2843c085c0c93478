import type { Actor, ActorKind, Multilingual } from '@resolute/schema';
import { namesOfBodies } from './data/names-of-bodies.ts';

/** An actor with every form in which texts write it. */
export interface GazetteerActor extends Actor {
  /**
   * Written forms beside the name: short forms, variants, old names. A form that opens with a capital is found only
   * with one; plural and singular, articles and accents do not matter, except that a single word keeps its number.
   * A form with an article is found only after one.
   */
  readonly forms: Multilingual<readonly string[]>;
  /** Forms that are parts of other names as well, and count only where they stand alone: "Nations Unies". */
  readonly short: Multilingual<readonly string[]>;
  /** Ids of actors that its name names as well, so that both are mentioned. */
  readonly inside?: readonly string[];
}

/** An actor as the data files have it. */
export interface ActorEntry {
  readonly names: Multilingual<string>;
  readonly acronyms?: Multilingual<string>;
  readonly parent?: string;
  readonly wikidata?: string;
  readonly forms?: Multilingual<readonly string[]>;
  readonly short?: Multilingual<readonly string[]>;
  readonly inside?: readonly string[];
}

/** "Secretary-General" is `secretary-general`. */
export function actorId(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** Actors of one kind, with ids made from their English names. */
export function ofKind(kind: ActorKind, entries: readonly ActorEntry[]): readonly GazetteerActor[] {
  return entries.map(({ names, acronyms = {}, parent = null, wikidata = null, forms = {}, short = {}, inside = [] }) => {
    const id = actorId(names.en ?? '');
    return { id, kind, names: { ...names, ...namesOfBodies.get(id) }, acronyms, parent, wikidata, forms, short, inside };
  });
}
