import type { Emendation } from '@resolute/schema';
import type { ReactNode } from 'react';
import { useReader } from './reader-context.ts';
import { StateLink } from './state-link.tsx';

interface EmendationMarkProps {
  readonly emendation: Emendation;
  readonly owner: string;
  readonly children: ReactNode;
}

/** Repaired words, underlined. Without JavaScript the link leads to what was read there; with it, a card tells. */
export function EmendationMark({ emendation, owner, children }: EmendationMarkProps) {
  const { strings } = useReader();
  const { original, replacement, rule, start } = emendation;
  return (
    <StateLink
      className="resolute-emendation"
      change={{ view: 'source', anchor: owner }}
      title={strings.emended(original, replacement, rule)}
      data-card="emendation"
      data-ref={`${owner}@${start}`}
    >
      {replacement === '' ? <span aria-hidden="true">‸</span> : children}
    </StateLink>
  );
}
