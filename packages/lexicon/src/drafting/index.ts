import type { Language } from '@resolute/schema';
import type { Drafting } from './drafting.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

export type { Drafting, VoteWording } from './drafting.ts';

/** The languages whose drafting is known. */
export const draftings: readonly Drafting[] = [fr, en];

/** The drafting of a language; of one that is not known yet, English: its numbers and marks are the commonest. */
export function draftingOf(language: Language): Drafting {
  return draftings.find((drafting) => drafting.language === language) ?? en;
}
