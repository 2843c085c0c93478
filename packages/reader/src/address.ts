/** What stands in the right column: `notes`, `source`, or the view of a text that the host offers beside this one. */
export type ReaderView = string;

/** The views that every document has. */
export const ownViews: readonly ReaderView[] = ['notes', 'source'];

/** Everything of a reader's state that an address can hold. */
export interface ReaderAddress {
  readonly view: ReaderView;
  /** Whether the repairs of the OCR are shown in the text. */
  readonly corrections: boolean;
  /** Whether the actors are marked in the text. */
  readonly actors: boolean;
  /** The id of the actor that is followed through the text. */
  readonly actor: string | null;
  /** The id of a paragraph or note: `op-10-a`, `fn-7`. */
  readonly anchor: string | null;
}

/** The address that a reader has at first, where its props say nothing else. */
export const plainAddress: ReaderAddress = { view: 'notes', corrections: false, actors: false, actor: null, anchor: null };

/** The address as a link relative to the page: `?view=source&corrections=1#op-10-a`, leaving out what is plain. */
export function toHref({ view, corrections, actors, actor, anchor }: ReaderAddress): string {
  const query = new URLSearchParams();
  if (view !== plainAddress.view) query.set('view', view);
  if (corrections) query.set('corrections', '1');
  if (actors) query.set('actors', '1');
  if (actor !== null) query.set('actor', actor);
  return `?${query.toString()}${anchor === null ? '' : `#${anchor}`}`;
}
