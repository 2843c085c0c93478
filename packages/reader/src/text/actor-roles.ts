import type { MentionRole, Resolution } from '@resolute/schema';

/** A place where an actor is named, and as what. `id` is a paragraph's or a note's. */
export interface ActorPlace {
  readonly id: string;
  readonly label: string;
  readonly isNote: boolean;
  readonly role: MentionRole;
}

/**
 * Every paragraph and note that names each actor, once, in document order: an actor asked to do something and named again in the same
 * paragraph is its addressee there.
 */
export function placesByActor(resolution: Pick<Resolution, 'paragraphs' | 'footnotes'>): Map<string, ActorPlace[]> {
  const places = new Map<string, ActorPlace[]>();
  const pieces = [
    ...resolution.paragraphs.map(({ id, label, mentions }) => ({ id, label, mentions, isNote: false })),
    ...resolution.footnotes.map(({ id, number, mentions }) => ({ id, label: String(number), mentions, isNote: true })),
  ];
  for (const { id, label, mentions, isNote } of pieces) {
    for (const [actor, role] of rolesIn(mentions)) {
      const list = places.get(actor) ?? [];
      list.push({ id, label, isNote, role });
      places.set(actor, list);
    }
  }
  return places;
}

/** The actors of one paragraph with their role, addressees first. */
export function rolesIn(mentions: Resolution['paragraphs'][number]['mentions']): [actor: string, role: MentionRole][] {
  const roles = new Map<string, MentionRole>();
  for (const mention of mentions) {
    if (mention.type !== 'ACTOR') continue;
    if (mention.role === 'ADDRESSEE' || !roles.has(mention.actor)) roles.set(mention.actor, mention.role);
  }
  return [...roles].sort(([, a], [, b]) => Number(b === 'ADDRESSEE') - Number(a === 'ADDRESSEE'));
}
