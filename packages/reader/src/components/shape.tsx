import type { ActorKind } from '@resolute/schema';

/** One outline for each family of actors, so that they are told apart without colour. */
const outlines: Readonly<Record<ActorKind, string>> = {
  ORGANIZATION: 'M1.5 1.5h9v9h-9z',
  ORGAN: 'M1.5 1.5h9v9h-9z',
  COMMITTEE: 'M1.5 1.5h9v9h-9z',
  FUND_OR_PROGRAMME: 'M6 .5 11.5 6 6 11.5.5 6z',
  SPECIALIZED_AGENCY: 'M6 .5 11.5 6 6 11.5.5 6z',
  SECRETARIAT: 'M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1z',
  OFFICIAL: 'M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1z',
  TREATY_BODY: 'M3.2 1h5.6L11.6 6 8.8 11H3.2L.4 6z',
  CONFERENCE: 'M3.2 1h5.6L11.6 6 8.8 11H3.2L.4 6z',
  TRIBUNAL: 'M3.2 1h5.6L11.6 6 8.8 11H3.2L.4 6z',
  STATE: 'M6 1 11.5 10.8H.5z',
  GROUP: 'M6 1 11.5 10.8H.5z',
  OTHER: 'M4.5 1h3v3.5H11v3H7.5V11h-3V7.5H1v-3h3.5z',
};

/** The sign of an actor's family; filled where the actor is asked to do something, hollow where it is only named. */
export function Shape({ kind, isFilled = true }: { readonly kind: ActorKind; readonly isFilled?: boolean }) {
  return (
    <svg className="resolute-shape" viewBox="0 0 12 12" aria-hidden="true" focusable="false" data-filled={isFilled}>
      <path d={outlines[kind]} />
    </svg>
  );
}
