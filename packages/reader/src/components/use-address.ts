import { useMemo, useState } from 'react';
import { plainAddress } from '../address.ts';
import type { ReaderAddress } from '../address.ts';
import type { ResolutionReaderProps } from '../props.ts';

type Change = Partial<ReaderAddress>;

/** The reader's state: each field the host's where it gives it, the reader's own where it does not. */
export function useAddress(props: ResolutionReaderProps): { address: ReaderAddress; follow: (change: Change) => boolean } {
  const [own, setOwn] = useState(plainAddress);
  return useMemo(() => {
    const { view, corrections, actors, actor } = props;
    const address: ReaderAddress = {
      view: view ?? own.view,
      corrections: corrections ?? own.corrections,
      actors: actors ?? own.actors,
      actor: actor === undefined ? own.actor : actor,
      anchor: null,
    };
    const follow = (change: Change): boolean => {
      if (fields.some(({ name, callback }) => change[name] !== undefined && props[name] !== undefined && !props[callback])) return false;
      setOwn((previous) => ({ ...previous, ...change }));
      if (change.view !== undefined) props.onViewChange?.(change.view);
      if (change.corrections !== undefined) props.onCorrectionsChange?.(change.corrections);
      if (change.actors !== undefined) props.onActorsChange?.(change.actors);
      if (change.actor !== undefined) props.onActorChange?.(change.actor);
      return true;
    };
    return { address, follow };
  }, [props, own]);
}

const fields = [
  { name: 'view', callback: 'onViewChange' },
  { name: 'corrections', callback: 'onCorrectionsChange' },
  { name: 'actors', callback: 'onActorsChange' },
  { name: 'actor', callback: 'onActorChange' },
] as const;
