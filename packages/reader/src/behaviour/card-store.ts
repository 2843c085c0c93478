export type CardKind = 'note' | 'emendation' | 'cite';

/** A card that is open over the text. `ref` says of what: a note's id, a paragraph's id, a piece and an offset in it. */
export interface OpenCard {
  readonly kind: CardKind;
  readonly ref: string;
  /** The call, or whatever else it was opened from, and gives focus back to. */
  readonly trigger: HTMLElement;
}

export type HeldMode = 'pinned' | 'sheet';

/** At most two at a time: one that is held open, and over it one that comes and goes with the pointer or the focus. */
export interface CardState {
  readonly held: (OpenCard & { readonly mode: HeldMode }) | null;
  readonly passing: OpenCard | null;
}

export interface CardStore {
  readonly get: () => CardState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly show: (card: OpenCard) => void;
  readonly hold: (card: OpenCard, mode: HeldMode) => void;
  readonly hide: () => void;
  readonly release: () => void;
}

export const noCards: CardState = { held: null, passing: null };

export function createCardStore(): CardStore {
  let state = noCards;
  const listeners = new Set<() => void>();
  const set = (next: CardState) => {
    for (const { trigger } of [state.passing, state.held].filter((card) => card !== null)) trigger.removeAttribute('data-open-card');
    state = next;
    for (const { trigger } of [state.passing, state.held].filter((card) => card !== null)) trigger.setAttribute('data-open-card', '');
    for (const listener of listeners) listener();
  };
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show: (card) => set({ ...state, passing: card }),
    hold: (card, mode) => set({ passing: null, held: { ...card, mode } }),
    hide: () => {
      if (state.passing) set({ ...state, passing: null });
    },
    release: () => {
      if (state.held) set({ ...state, held: null });
    },
  };
}
