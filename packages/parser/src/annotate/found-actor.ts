import type { Actor, Range } from '@resolute/schema';

/** An actor with the words that name it, articles and elisions apart. */
export interface FoundActor extends Range {
  readonly actor: Actor;
}
