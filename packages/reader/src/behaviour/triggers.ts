import type { CardKind, OpenCard } from './card-store.ts';

const kinds: readonly CardKind[] = ['note', 'emendation', 'cite'];

/** The card that an element of the text opens: the call of a note, a correction. What stands in a card opens no other. */
export function cardOf(target: EventTarget | null, root: HTMLElement): OpenCard | null {
  if (!(target instanceof Element) || !root.contains(target) || target.closest('.resolute-card')) return null;
  const trigger = target.closest<HTMLElement>('[data-card]');
  const kind = kinds.find((kind) => kind === trigger?.dataset['card']);
  const ref = trigger?.dataset['ref'];
  return trigger && kind && ref !== undefined ? { kind, ref, trigger } : null;
}

/** Whether a card opens when its trigger is pointed at, and not only when it is pressed. */
export function opensOnHover({ trigger }: OpenCard): boolean {
  return trigger.dataset['open'] !== 'click';
}
