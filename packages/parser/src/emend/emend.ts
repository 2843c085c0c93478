import type { Dictionary } from '@resolute/lexicon/dictionary';
import type { Language, Range } from '@resolute/schema';
import { Draft } from './draft.ts';
import { isForeign } from './foreign.ts';
import { lexisOf } from './lexis.ts';
import { rules } from './rules.ts';

/** A repair of a range of the text: made where `sure`, else only put forward. */
export interface Edit extends Range {
  readonly replacement: string;
  /** The rule that made it, "E3" and on: a heading of the SPEC. */
  readonly rule: string;
  readonly sure: boolean;
}

export interface EmendOptions {
  readonly language: Language;
  /** Without one only the rules that need no word list are applied. */
  readonly dictionary: Dictionary | null;
  /** Offsets in the text, in order, where a call was lifted out or a page joined: no edit spans one. */
  readonly breaks: readonly number[];
}

/**
 * The repairs that OCR's damage in one block calls for, in order and apart from each other.
 *
 * The block is joined already: runs of blanks are one blank, apostrophes are U+2019, its number and its calls
 * are lifted out. Each rule sees what the rules before it have repaired; the edits are in offsets of `text`.
 * Languages without rules give none, and a passage in another language only what needs no word. Never throws.
 */
export function emend(text: string, options: EmendOptions): Edit[] {
  const { language } = options;
  if (language !== 'fr' && language !== 'en') return [];
  const lexis = lexisOf(language, options.dictionary);
  const hasWords = options.dictionary !== null && !isForeign(text, lexis);
  const draft = new Draft(text, options.breaks);
  for (const rule of rules) {
    if (rule.languages.includes(language) && (hasWords || !rule.needsWords)) {
      draft.apply(rule.find({ text: draft.text, breaks: draft.breaks, lexis }), rule.id);
    }
  }
  return draft.edits();
}
