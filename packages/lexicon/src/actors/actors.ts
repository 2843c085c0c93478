import type { Actor } from '@resolute/schema';
import type { GazetteerActor } from './actor-entry.ts';
import { agencies } from './data/agencies.ts';
import { armedGroups } from './data/armed-groups.ts';
import { committees } from './data/committees.ts';
import { conferences } from './data/conferences.ts';
import { groups } from './data/groups.ts';
import { officials } from './data/officials.ts';
import { historicalStates } from './data/historical-states.ts';
import { missions } from './data/missions.ts';
import { organizations } from './data/organizations.ts';
import { organs } from './data/organs.ts';
import { programmes } from './data/programmes.ts';
import { regionalCommissions } from './data/regional-commissions.ts';
import { secretariat } from './data/secretariat.ts';
import { territories } from './data/territories.ts';
import { treatyBodies } from './data/treaty-bodies.ts';
import { tribunals } from './data/tribunals.ts';
import { specialProcedures } from './data/special-procedures.ts';
import { states } from './states.ts';

/** Every actor the lexicon knows, with its written forms. */
export const gazetteerActors: readonly GazetteerActor[] = [
  ...organs,
  ...committees,
  ...regionalCommissions,
  ...programmes,
  ...agencies,
  ...secretariat,
  ...officials,
  ...specialProcedures,
  ...missions,
  ...treatyBodies,
  ...tribunals,
  ...organizations,
  ...conferences,
  ...states,
  ...historicalStates,
  ...territories,
  ...groups,
  ...armedGroups,
];

const byId = new Map(gazetteerActors.map((actor) => [actor.id, actor]));

/** An actor as documents have it, without its written forms. */
export function toActor({ id, kind, names, acronyms, parent, wikidata }: GazetteerActor): Actor {
  return { id, kind, names, acronyms, parent, wikidata };
}

/** The actor with an id; null where there is none. */
export function actorById(id: string): Actor | null {
  const known = byId.get(id);
  return known === undefined ? null : toActor(known);
}
