/** Milliseconds. A pointer on its way elsewhere opens nothing; one that has just read a card reads the next at once. */
export const openAfter = 150;
export const warmFor = 300;
export const closeAfter = 300;

interface HoverIntentOptions<Trigger> {
  readonly open: (trigger: Trigger) => void;
  readonly close: () => void;
  /** What a card is open for now, by whatever way. */
  readonly opened: () => Trigger | null;
}

/** Tells from where the pointer is, and how long, what it wants open. Knows time, and nothing of pages. */
export interface HoverIntent<Trigger> {
  /** It is on a trigger. A patient one waits even where a card is open: it may only be passing on its way to that card. */
  readonly enter: (trigger: Trigger, isPatient?: boolean) => void;
  /** It is in the card. */
  readonly stay: () => void;
  /** It is on its way to the card: the time to close begins anew. */
  readonly approach: () => void;
  /** It is elsewhere. */
  readonly leave: () => void;
  /** The page moved under it: what was going to open does not. */
  readonly interrupt: () => void;
  readonly stop: () => void;
}

export function createHoverIntent<Trigger>({ open, close, opened }: HoverIntentOptions<Trigger>): HoverIntent<Trigger> {
  let pending: Trigger | null = null;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  let closedAt = -Infinity;

  const stay = () => {
    clearTimeout(closing);
    closing = undefined;
  };
  const interrupt = () => {
    clearTimeout(opening);
    pending = null;
  };
  const show = (trigger: Trigger) => {
    interrupt();
    stay();
    open(trigger);
  };
  const startClosing = () => {
    closing = setTimeout(() => {
      closing = undefined;
      if (opened() === null) return;
      closedAt = performance.now();
      close();
    }, closeAfter);
  };

  return {
    stay: () => {
      interrupt();
      stay();
    },
    interrupt,
    enter: (trigger, isPatient = false) => {
      if (opened() === trigger) {
        interrupt();
        stay();
        return;
      }
      if (pending === trigger) return;
      interrupt();
      const isWarm = opened() !== null || performance.now() - closedAt < warmFor;
      if (isWarm && !isPatient) {
        show(trigger);
        return;
      }
      pending = trigger;
      opening = setTimeout(() => show(trigger), openAfter);
    },
    approach: () => {
      interrupt();
      stay();
      startClosing();
    },
    leave: () => {
      interrupt();
      if (closing === undefined && opened() !== null) startClosing();
    },
    stop: () => {
      interrupt();
      stay();
    },
  };
}
