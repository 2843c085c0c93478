import { actorName } from '../text/actor-name.ts';
import type { ActorPlace } from '../text/actor-roles.ts';
import { useReader } from './reader-context.ts';
import { Shape } from './shape.tsx';
import { StateLink } from './state-link.tsx';

const roles = ['ADDRESSEE', 'MENTIONED'] as const;

/** Where the chosen actor stands, by role: a strip at the foot of the reader, so that it can be followed from place to place. */
export function ActorTrail() {
  const { actorsById, address, locale, places, strings } = useReader();
  const actor = address.actor === null ? undefined : actorsById.get(address.actor);
  if (!actor) return null;
  const all = places.get(actor.id) ?? [];
  const name = actorName(actor, locale);
  return (
    <section className="resolute-trail" aria-label={strings.chosen(name)}>
      <p className="resolute-trail-name">
        <Shape kind={actor.kind} /> {name} <span>{strings.actorKinds[actor.kind]}</span>
      </p>
      <dl>
        {roles.map((role) => (
          <Places key={role} role={strings.roles[role]} places={all.filter((place) => place.role === role)} />
        ))}
      </dl>
      <StateLink className="resolute-close" change={{ actor: null }} aria-label={strings.clearActor} title={strings.clearActor}>
        ×
      </StateLink>
    </section>
  );
}

function Places({ role, places }: { readonly role: string; readonly places: readonly ActorPlace[] }) {
  const { idPrefix, strings } = useReader();
  if (places.length === 0) return null;
  return (
    <div>
      <dt>{role}</dt>
      {places.map(({ id, label, isNote }) => (
        <dd key={id}>
          <a href={`#${idPrefix}${id}`}>{isNote ? strings.note(Number(label)) : label}</a>
        </dd>
      ))}
    </div>
  );
}
