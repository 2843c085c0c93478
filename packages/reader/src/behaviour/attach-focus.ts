import type { CardStore, OpenCard } from './card-store.ts';
import { isInSight, light } from './light.ts';
import { cardOf, opensOnHover } from './triggers.ts';

/**
 * Opens cards for the keyboard: at once when a trigger takes the focus, with the note as its description. A focus that
 * a press brings along opens nothing, the click after it does. Returns what undoes it.
 */
export function attachFocus(root: HTMLElement, store: CardStore, describe: (card: OpenCard) => string | null): () => void {
  let isPressed = false;
  let pressEnd: ReturnType<typeof setTimeout> | undefined;

  const onPress = () => {
    clearTimeout(pressEnd);
    isPressed = true;
  };
  const onRelease = () => {
    // A finger's focus comes after it has left the glass.
    pressEnd = setTimeout(() => (isPressed = false), 500);
  };
  const onClick = () => {
    clearTimeout(pressEnd);
    isPressed = false;
  };

  const onFocus = (event: FocusEvent) => {
    const card = cardOf(event.target, root);
    if (!card || !opensOnHover(card) || isPressed) return;
    const description = describe(card);
    if (description !== null) card.trigger.setAttribute('aria-describedby', description);
    if (card.kind === 'note') light(root, card.ref);
    const { held } = store.get();
    if (held?.trigger === card.trigger || (card.kind === 'note' && isInSight(root, card.ref))) return;
    store.show(card);
  };

  const onBlur = (event: FocusEvent) => {
    const card = cardOf(event.target, root);
    if (!card) return;
    card.trigger.removeAttribute('aria-describedby');
    light(root, null);
    const goesToCard = event.relatedTarget instanceof Element && event.relatedTarget.closest('.resolute-card');
    if (!goesToCard && store.get().passing?.trigger === card.trigger) store.hide();
  };

  root.addEventListener('pointerdown', onPress);
  document.addEventListener('pointerup', onRelease);
  document.addEventListener('click', onClick);
  root.addEventListener('focusin', onFocus);
  root.addEventListener('focusout', onBlur);
  return () => {
    clearTimeout(pressEnd);
    root.removeEventListener('pointerdown', onPress);
    document.removeEventListener('pointerup', onRelease);
    document.removeEventListener('click', onClick);
    root.removeEventListener('focusin', onFocus);
    root.removeEventListener('focusout', onBlur);
  };
}
