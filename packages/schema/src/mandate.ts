import type { Force } from './force.ts';

export const dueKinds = ['REPORT', 'MEETING', 'AGENDA_ITEM', 'OBSERVANCE', 'REVIEW', 'OTHER'] as const;

export type Due = (typeof dueKinds)[number];

/** Who is asked to do what, by when. */
export interface Mandate {
  /** The id of the operative paragraph. */
  readonly paragraph: string;
  readonly verb: string;
  readonly force: Force;
  /** Ids of actors; empty where nobody is named. */
  readonly addressees: readonly string[];
  readonly due: Due | null;
  readonly deadline: Deadline | null;
}

/** By when: a session with the years it spans, a date, or years alone. */
export interface Deadline {
  readonly session: string | null;
  readonly from: number | null;
  readonly to: number | null;
  /** ISO date. */
  readonly date: string | null;
}
