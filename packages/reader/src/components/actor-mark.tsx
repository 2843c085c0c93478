import type { ActorMention } from '@resolute/schema';
import type { ReactNode } from 'react';
import { actorName } from '../text/actor-name.ts';
import { useReader } from './reader-context.ts';
import { Shape } from './shape.tsx';
import { StateLink } from './state-link.tsx';

/** Keeps the sign on the line of its word. */
const wordJoiner = '\u2060';

interface ActorMarkProps {
  readonly mention: ActorMention;
  readonly isLink: boolean;
  readonly children: ReactNode;
}

/** An actor where the text names it: a dotted line and the sign of its family. Following it shows where else it stands. */
export function ActorMark({ mention, isLink, children }: ActorMarkProps) {
  const { actorsById, address, locale, strings } = useReader();
  const actor = actorsById.get(mention.actor);
  if (!actor) return children;
  const drawn = {
    className: 'resolute-actor-mark',
    title: `${actorName(actor, locale)} (${strings.actorKinds[actor.kind]}, ${strings.roles[mention.role]})`,
    'data-chosen': address.actor === actor.id || undefined,
  };
  const words = (
    <>
      <span className="resolute-sign">
        <Shape kind={actor.kind} isFilled={mention.role === 'ADDRESSEE'} />
        {wordJoiner}
      </span>
      {children}
    </>
  );
  if (!isLink) return <span {...drawn}>{words}</span>;
  return (
    <StateLink change={{ actor: actor.id }} {...drawn}>
      {words}
    </StateLink>
  );
}
