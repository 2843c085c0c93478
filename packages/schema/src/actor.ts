import type { Multilingual } from './language.ts';

export const actorKinds = [
  'ORGANIZATION',
  'ORGAN',
  'COMMITTEE',
  'FUND_OR_PROGRAMME',
  'SPECIALIZED_AGENCY',
  'SECRETARIAT',
  'OFFICIAL',
  'TREATY_BODY',
  'CONFERENCE',
  'TRIBUNAL',
  'STATE',
  'GROUP',
  'OTHER',
] as const;

export type ActorKind = (typeof actorKinds)[number];

/** Somebody a resolution names: an organ, an agency, an office, a State, a group of States. */
export interface Actor {
  /** A slug of the English name: `secretary-general`. */
  readonly id: string;
  readonly kind: ActorKind;
  readonly names: Multilingual<string>;
  readonly acronyms: Multilingual<string>;
  /** The id of the body it belongs to. */
  readonly parent: string | null;
  /** Wikidata's code: `Q1065`. */
  readonly wikidata: string | null;
}
