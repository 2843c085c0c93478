import { actorById, compileGazetteer, type Gazetteer } from '@resolute/lexicon';
import type { Actor, Language, Organ } from '@resolute/schema';
import { findEnumerations } from './enumerations.ts';
import type { FoundActor } from './found-actor.ts';
import { mergeApart } from './ranges.ts';
import type { Reference } from './reference.ts';
import { createShortForms } from './short-forms.ts';
import { findSanctionsCommittees, findUnlistedBodies } from './unlisted-bodies.ts';

const gazetteers = new Map<Language, Gazetteer>();

function gazetteerOf(language: Language): Gazetteer {
  const gazetteer = gazetteers.get(language) ?? compileGazetteer(language);
  gazetteers.set(language, gazetteer);
  return gazetteer;
}

const organActors: Record<Organ, string> = {
  GENERAL_ASSEMBLY: 'general-assembly',
  SECURITY_COUNCIL: 'security-council',
  ECONOMIC_AND_SOCIAL_COUNCIL: 'economic-and-social-council',
  HUMAN_RIGHTS_COUNCIL: 'human-rights-council',
};

/** Reads the actors of one document, text by text in order: later short forms are known by earlier full names. */
export interface ActorReader {
  /** The actors named in the next text, but for those that are only words of a treaty's name. */
  readonly read: (text: string, references: readonly Reference[]) => FoundActor[];
  /** All actors so far, in order of first mention. */
  readonly mentioned: () => Actor[];
}

export function createActorReader(language: Language, organ: Organ | null): ActorReader {
  const gazetteer = gazetteerOf(language);
  const speaker = organ === null ? null : { organ, self: actorById(organActors[organ]), president: actorById(`president-of-the-${organActors[organ]}`) };
  const shortForms = createShortForms(language, speaker, actorById('united-nations'));
  const mentioned = new Map<string, Actor>();
  return {
    read(text, references) {
      const enumerated = findEnumerations(text, language).flatMap(({ start, end, actor: id }): FoundActor[] => {
        const actor = actorById(id);
        return actor === null ? [] : [{ start, end, actor }];
      });
      const listed = mergeApart(mergeApart(findSanctionsCommittees(text), enumerated), gazetteer.find(text));
      const full = withoutNames(mergeApart(listed, findUnlistedBodies(text, language)), references);
      const found = shortForms.read(text, full);
      for (const { actor } of found) if (!mentioned.has(actor.id)) mentioned.set(actor.id, actor);
      return found;
    },
    mentioned: () => [...mentioned.values()],
  };
}

/**
 * Whether an actor inside the name of a treaty or declaration is no more than words of it: "Charte des Nations Unies",
 * "Convention sur … des États". The court in "Statut de la Cour internationale de Justice" is named there all the same.
 */
function isWordOfName({ actor: { id, kind } }: FoundActor): boolean {
  return id === 'united-nations' || kind === 'GROUP' || kind === 'STATE';
}

function withoutNames(found: readonly FoundActor[], references: readonly Reference[]): FoundActor[] {
  const names = references.filter(({ name }) => name !== null);
  let next = 0;
  return found.filter((actor) => {
    while ((names[next]?.end ?? actor.end) <= actor.start) next++;
    const name = names[next];
    return name === undefined || name.start > actor.start || name.end < actor.end || !isWordOfName(actor);
  });
}
