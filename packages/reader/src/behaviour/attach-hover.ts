import { isOnTheWay } from '../geometry/safe-polygon.ts';
import type { Point } from '../geometry/safe-polygon.ts';
import type { CardStore, OpenCard } from './card-store.ts';
import { createHoverIntent } from './hover-intent.ts';
import { isInSight, light } from './light.ts';
import { cardOf, opensOnHover } from './triggers.ts';

/** Opens cards for a pointer that hovers, never for a finger. Returns what undoes it. */
export function attachHover(root: HTMLElement, store: CardStore): () => void {
  const cards = new WeakMap<HTMLElement, OpenCard>();
  const intent = createHoverIntent<HTMLElement>({
    open: (trigger) => {
      const card = cards.get(trigger);
      if (store.get().held?.trigger === trigger) return;
      if (card?.kind === 'note' && isInSight(root, card.ref)) store.hide();
      else if (card) store.show(card);
    },
    close: store.hide,
    opened: () => store.get().passing?.trigger ?? null,
  });
  let isScrolling = false;
  let last: Point = { x: NaN, y: NaN };
  /** The last place of the pointer on the trigger of the open card. */
  let from: Point = last;

  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    const pointer = { x: event.clientX, y: event.clientY };
    // A page that scrolls under a still pointer sends moves of its own.
    if (isScrolling && pointer.x === last.x && pointer.y === last.y) return;
    isScrolling = false;
    last = pointer;
    follow(event.target, pointer);
  };

  const follow = (target: EventTarget | null, pointer: Point) => {
    const { passing, held } = store.get();
    const card = cardOf(target, root);
    light(root, litBy(target, root, card) ?? passing?.ref ?? null);
    if (card && opensOnHover(card) && held?.trigger !== card.trigger) {
      cards.set(card.trigger, card);
      if (!passing || passing.trigger === card.trigger) from = pointer;
      intent.enter(card.trigger, passing !== null && passing.trigger !== card.trigger && isOnItsWay(pointer));
    } else if (target instanceof Element && root.contains(target.closest('.resolute-card'))) intent.stay();
    else if (passing && isOnItsWay(pointer)) intent.approach();
    else intent.leave();
  };

  const isOnItsWay = (pointer: Point): boolean => {
    const { passing } = store.get();
    const card = root.querySelector('.resolute-card[data-mode="passing"]');
    return passing !== null && card !== null && isOnTheWay(pointer, from, passing.trigger.getBoundingClientRect(), card.getBoundingClientRect());
  };

  const onScroll = () => {
    isScrolling = true;
    intent.interrupt();
  };
  const onLeave = () => intent.leave();

  document.addEventListener('pointermove', onMove, { passive: true });
  document.documentElement.addEventListener('pointerleave', onLeave);
  document.addEventListener('scroll', onScroll, { passive: true, capture: true });
  return () => {
    intent.stop();
    document.removeEventListener('pointermove', onMove);
    document.documentElement.removeEventListener('pointerleave', onLeave);
    document.removeEventListener('scroll', onScroll, { capture: true });
  };
}

/** The note that is pointed at, by its call or in the margin. */
function litBy(target: EventTarget | null, root: HTMLElement, card: OpenCard | null): string | null {
  if (card?.kind === 'note') return card.ref;
  const note = target instanceof Element ? target.closest<HTMLElement>('[data-note]') : null;
  return note && root.contains(note) ? (note.dataset['note'] ?? null) : null;
}
