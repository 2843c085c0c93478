import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import type { RefObject } from 'react';
import { noCards } from '../behaviour/card-store.ts';
import { useCards } from '../behaviour/use-cards.ts';
import { useReader } from './reader-context.ts';

/** The cards and what places them come when the reader is first pointed at, not with the text. */
const loadCard = () => import('./card.tsx');
const Card = lazy(async () => ({ default: (await loadCard()).Card }));

/** The cards that are open over the text. */
export function CardLayer({ root }: { readonly root: RefObject<HTMLElement | null> }) {
  const { idPrefix } = useReader();
  const store = useCards(root, idPrefix, loadCard);
  const { held, passing } = useSyncExternalStore(store.subscribe, store.get, () => noCards);

  // A change of view or document may take away what a card was opened from.
  useEffect(() => {
    if (passing && !passing.trigger.isConnected) store.hide();
    if (held && !held.trigger.isConnected) store.release();
  });

  return (
    <Suspense fallback={null}>
      {held ? <Card key={`${held.mode} ${held.ref}`} card={held} mode={held.mode} store={store} /> : null}
      {passing ? <Card key={`passing ${passing.ref}`} card={passing} mode="passing" store={store} /> : null}
    </Suspense>
  );
}
