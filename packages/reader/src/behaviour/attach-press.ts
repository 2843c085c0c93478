import type { CardStore, OpenCard } from './card-store.ts';
import { cardOf } from './triggers.ts';

const focusable = 'a[href], button:not([disabled])';

/**
 * Holds cards open: a click or Enter pins one beside its trigger, a tap opens it as a sheet. Esc closes the topmost and gives
 * the focus back; Tab out of a card comes back to where it was opened from. Returns what undoes it.
 */
export function attachPress(root: HTMLElement, store: CardStore): () => void {
  const onClick = (event: MouseEvent) => {
    const card = cardOf(event.target, root);
    if (!card || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (store.get().held?.trigger === card.trigger) store.release();
    else store.hold(card, isTouch(event) ? 'sheet' : 'pinned');
  };

  const onKey = (event: KeyboardEvent) => {
    const { passing, held } = store.get();
    const topmost = passing ?? held;
    if (!topmost || event.defaultPrevented) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      if (passing) store.hide();
      else store.release();
      giveFocus(topmost, store);
    } else if (event.key === 'Tab' && held) leaveByTab(event, held, store);
  };

  root.addEventListener('click', onClick);
  document.addEventListener('keydown', onKey);
  return () => {
    root.removeEventListener('click', onClick);
    document.removeEventListener('keydown', onKey);
  };
}

/** Gives the focus back to what a card was opened from, without opening that card again. */
export function giveFocus({ trigger }: OpenCard, store: CardStore): void {
  trigger.focus({ preventScroll: true });
  if (store.get().passing?.trigger === trigger) store.hide();
}

function isTouch(event: MouseEvent): boolean {
  return 'pointerType' in event && event.pointerType === 'touch';
}

function leaveByTab(event: KeyboardEvent, held: OpenCard, store: CardStore): void {
  const card = event.target instanceof Element ? event.target.closest('.resolute-card') : null;
  if (!card) return;
  const stops = [...card.querySelectorAll<HTMLElement>(focusable)];
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  if (event.target !== edge && !(event.shiftKey && event.target === card) && stops.length > 0) return;
  event.preventDefault();
  giveFocus(held, store);
}
