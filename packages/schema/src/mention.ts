import type { Range } from './range.ts';

export type MentionRole = 'ADDRESSEE' | 'MENTIONED';

/** A body named in a text; `actor` is the actor's id. */
export interface ActorMention extends Range {
  readonly type: 'ACTOR';
  readonly actor: string;
  readonly role: MentionRole;
}

/** Another text named in a text; `target` is its canonical symbol. */
export interface ReferenceMention extends Range {
  readonly type: 'REFERENCE';
  readonly target: string | null;
  readonly pinpoint: string | null;
  /** ISO date, as the text gives it. */
  readonly date: string | null;
}

/** A date named in a text, ISO: `2003-07`, `2002-10-17`. */
export interface DateMention extends Range {
  readonly type: 'DATE';
  readonly date: string;
}

/** A session named in a text: `60`, `S-21`. */
export interface SessionMention extends Range {
  readonly type: 'SESSION';
  readonly session: string;
}

export type Mention = ActorMention | ReferenceMention | DateMention | SessionMention;
