import type { ActorKind, Deadline, Due, Language, MentionRole, Organ } from '@resolute/schema';
import type { BesideChange, BesideRule } from '../beside.ts';
import type { PartKind } from '../text/parts.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** The languages the reader itself speaks; the document may be in any. */
export type Locale = 'en' | 'fr';

/** All the words of the interface. Functions take what stands in the sentence. */
export interface Strings {
  readonly organs: Readonly<Record<Organ, string>>;
  readonly unitedNations: string;
  readonly session: (session: string) => string;
  readonly adopted: (date: string | null, meeting: number | null) => string;
  readonly parts: Readonly<Record<PartKind, string>>;
  readonly outline: string;
  readonly unofficial: string;
  readonly official: string;
  readonly uncorrected: string;
  readonly viewLabel: string;
  readonly notes: string;
  readonly source: string;
  readonly settings: string;
  readonly corrections: string;
  readonly actors: string;
  readonly show: string;
  readonly hide: string;
  readonly note: (number: number) => string;
  readonly missingNote: (number: number) => string;
  readonly notesOf: (label: string) => string;
  readonly actorsOf: (label: string) => string;
  readonly more: string;
  readonly backTo: (label: string) => string;
  /** What stands between a name and what it is. */
  readonly colon: string;
  readonly standsFor: (number: number) => string;
  readonly newTab: string;
  readonly permalink: (label: string) => string;
  readonly copyLink: string;
  readonly citeTitle: (label: string) => string;
  readonly citation: string;
  readonly address: string;
  readonly copy: string;
  readonly copied: string;
  readonly close: string;
  readonly correction: string;
  readonly read: string;
  readonly replaced: string;
  readonly rule: string;
  readonly emended: (original: string, replacement: string, rule: string) => string;
  readonly removed: string;
  readonly omissions: Readonly<Record<'NUMBER' | 'CALL' | 'HYPHEN' | 'MARK', string>>;
  readonly goesOn: (page: number | null) => string;
  readonly sourceOf: (label: string) => string;
  readonly roles: Readonly<Record<MentionRole, string>>;
  readonly actorKinds: Readonly<Record<ActorKind, string>>;
  readonly chosen: (name: string) => string;
  readonly clearActor: string;
  readonly noText: string;
  readonly mandatesOf: (label: string) => string;
  readonly referencesOf: (label: string) => string;
  readonly due: Readonly<Record<Due, string>>;
  readonly deadline: (deadline: Deadline) => string | null;
  readonly languageName: (language: Language) => string;
  readonly alongside: (what: string) => string;
  readonly beside: string;
  readonly besideOf: (label: string) => string;
  readonly notBeside: string;
  readonly openBeside: string;
  readonly changes: Readonly<Record<BesideChange, string>>;
  readonly changed: (change: BesideChange, count: number) => string;
  readonly concordance: Readonly<Record<BesideRule, string>>;
  /** Of something that two versions should have in common: the words of each. */
  readonly differ: (what: string, here: string | null, other: string | null) => string;
  readonly series: string;
  readonly compare: string;
}

export const strings: Readonly<Record<Locale, Strings>> = { en, fr };
