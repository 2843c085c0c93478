import { useId } from 'react';
import { actorName } from '../text/actor-name.ts';
import { Heading } from './heading.tsx';
import { useReader } from './reader-context.ts';
import { Shape } from './shape.tsx';
import { StateLink } from './state-link.tsx';

const noBreak = '\u00A0';

/** Every actor of the document with the sign of its family and how often it is named. */
export function ActorLegend() {
  const { address, headingLevel, locale, places, resolution, strings } = useReader();
  const label = useId();
  const named = resolution.actors.filter(({ id }) => places.has(id));
  if (named.length === 0) return null;
  return (
    <section className="resolute-legend" aria-labelledby={label}>
      <Heading level={headingLevel + 1} id={label} className="resolute-part-label">
        {strings.actors}
      </Heading>
      <ul>
        {named.map((actor) => (
          <li key={actor.id}>
            <Shape kind={actor.kind} isFilled={places.get(actor.id)!.some(({ role }) => role === 'ADDRESSEE')} />
            <span>
              <StateLink change={{ actor: actor.id }} data-chosen={address.actor === actor.id || undefined}>
                {actorName(actor, locale)}
              </StateLink>{' '}
              <span className="resolute-legend-kind">{strings.actorKinds[actor.kind]}</span>
              {noBreak}
              <span className="resolute-count">{places.get(actor.id)!.length}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
