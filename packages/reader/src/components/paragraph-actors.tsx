import type { Paragraph } from '@resolute/schema';
import { actorName } from '../text/actor-name.ts';
import { rolesIn } from '../text/actor-roles.ts';
import { useReader } from './reader-context.ts';
import { Shape } from './shape.tsx';
import { StateLink } from './state-link.tsx';

/** The actors that a paragraph names, those it asks something of first. */
export function ParagraphActors({ paragraph }: { readonly paragraph: Paragraph }) {
  const { actorsById, address, locale, strings } = useReader();
  const roles = rolesIn(paragraph.mentions).flatMap(([id, role]) => {
    const actor = actorsById.get(id);
    return actor ? [{ actor, role }] : [];
  });
  if (roles.length === 0) return null;
  return (
    <ul className="resolute-margin-actors" data-box="" aria-label={strings.actorsOf(paragraph.label)}>
      {roles.map(({ actor, role }) => (
        <li key={actor.id} data-role={role}>
          <StateLink change={{ actor: actor.id }} data-chosen={address.actor === actor.id || undefined}>
            <Shape kind={actor.kind} isFilled={role === 'ADDRESSEE'} />
            {actorName(actor, locale)}
            <span className="resolute-hidden">, {strings.roles[role]}</span>
          </StateLink>
        </li>
      ))}
    </ul>
  );
}
