import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { attachFocus } from './attach-focus.ts';
import { attachHover } from './attach-hover.ts';
import { attachPress } from './attach-press.ts';
import { createCardStore } from './card-store.ts';
import type { CardStore } from './card-store.ts';

/**
 * The cards of one reader. Listeners stand on the reader as a whole, so that the hundreds of calls and corrections
 * in a text cost nothing. `idPrefix` leads to the notes of the list, which describe their calls.
 */
export function useCards(root: RefObject<HTMLElement | null>, idPrefix: string, prepare: () => unknown): CardStore {
  const [store] = useState(createCardStore);
  useEffect(() => {
    const { current: element } = root;
    if (!element) return undefined;
    const undo = [
      attachHover(element, store),
      attachFocus(element, store, ({ kind, ref }) => (kind === 'note' ? `${idPrefix}${ref}-text` : null)),
      attachPress(element, store),
    ];
    element.addEventListener('pointerenter', prepare, { once: true });
    element.addEventListener('focusin', prepare, { once: true });
    return () => {
      for (const detach of undo) detach();
      element.removeEventListener('pointerenter', prepare);
      element.removeEventListener('focusin', prepare);
    };
  }, [root, store, idPrefix, prepare]);
  return store;
}
