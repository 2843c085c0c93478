import { autoUpdate, flip, inline, offset, shift, useFloating } from '@floating-ui/react-dom';
import { useLayoutEffect, useRef } from 'react';
import type { CardStore, HeldMode, OpenCard } from '../behaviour/card-store.ts';
import { giveFocus } from '../behaviour/attach-press.ts';
import { useCardContent } from './card-content.tsx';
import { useReader } from './reader-context.ts';

interface CardProps {
  readonly card: OpenCard;
  readonly mode: HeldMode | 'passing';
  readonly store: CardStore;
}

/** A card in the top layer, where nothing of the host clips it: passing, pinned beside its trigger, or a sheet from below. */
export function Card({ card, mode, store }: CardProps) {
  const { strings } = useReader();
  const element = useRef<HTMLDivElement | null>(null);
  const isHeld = mode !== 'passing';
  const { refs, floatingStyles } = useFloating({
    strategy: 'fixed',
    placement: 'bottom-start',
    elements: { reference: card.trigger },
    middleware: [inline(), offset(8), flip({ padding: 8 }), shift({ padding: 8 })],
    whileElementsMounted: autoUpdate,
  });

  useLayoutEffect(() => {
    const { current: shown } = element;
    shown?.showPopover?.();
    if (isHeld) shown?.focus({ preventScroll: true });
  }, [isHeld]);

  // A sheet is closed by a tap beside it or the system's "back": the browser does that for an auto popover, and tells.
  useLayoutEffect(() => {
    const { current: shown } = element;
    if (mode !== 'sheet' || !shown) return undefined;
    const onToggle = (event: Event) => {
      if ('newState' in event && event.newState === 'closed') store.release();
    };
    shown.addEventListener('toggle', onToggle);
    return () => shown.removeEventListener('toggle', onToggle);
  }, [mode, store]);

  const close = () => {
    store.release();
    giveFocus(card, store);
  };

  const { title, body } = useCardContent(card);
  const role = isHeld ? 'dialog' : 'tooltip';
  return (
    <div
      ref={(node) => {
        element.current = node;
        refs.setFloating(node);
      }}
      popover={mode === 'sheet' ? 'auto' : 'manual'}
      className="resolute-card"
      role={role}
      aria-label={title}
      tabIndex={isHeld ? -1 : undefined}
      data-mode={mode}
      style={mode === 'sheet' ? undefined : floatingStyles}
    >
      <div className="resolute-card-head">
        {title}
        {isHeld ? (
          <button type="button" className="resolute-close" aria-label={strings.close} title={strings.close} onClick={close}>
            ×
          </button>
        ) : null}
      </div>
      {body}
    </div>
  );
}
