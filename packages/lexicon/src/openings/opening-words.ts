import type { Verb } from './verbs.ts';

/**
 * The words of one verb. `(e)` in a form is an ending it may have: "conscient(e)". Blanks part words, and modifiers may
 * stand between them in a text: "prend [également] note".
 */
export interface VerbForms {
  /** In the operative part: the present tense. */
  readonly operative?: readonly string[];
  /** In the preamble: participles, and adjectives that agree with the organ. */
  readonly preambular?: readonly string[];
  /** In declarations, where the participants speak: "we reaffirm", "(nous) réaffirmons". */
  readonly plural?: readonly string[];
}

/** Words that colour a verb without changing it. */
export interface ModifierForms {
  readonly key: Modifier;
  /** Before the verb, inside it or after it. */
  readonly forms: readonly string[];
  /** Only inside the verb's words, as an adjective there: "exprime sa [profonde] préoccupation". */
  readonly inside?: readonly string[];
  /** Between commas as well: "encourage, à cet égard, ". */
  readonly parenthetical?: boolean;
  /** Where the word can also be an adjective of what follows ("encourages further efforts"): only these may follow it. */
  readonly before?: readonly string[];
}

export type Modifier =
  | 'again'
  | 'also'
  | 'deeply'
  | 'finally'
  | 'fully'
  | 'further'
  | 'gravely'
  | 'however'
  | 'in-the-strongest-terms'
  | 'in-this-regard'
  | 'particularly'
  | 'solemnly'
  | 'still'
  | 'strongly'
  | 'unequivocally'
  | 'urgently'
  | 'warmly'
  | 'with-appreciation'
  | 'with-concern'
  | 'with-interest'
  | 'with-regret'
  | 'with-satisfaction';

/** How a language opens paragraphs. One file a language holds one of these. */
export interface OpeningWords {
  readonly verbs: Partial<Record<Verb, VerbForms>>;
  readonly modifiers: readonly ModifierForms[];
  /** The pronoun that the plural forms have before them, and whether they may stand without it. */
  readonly pronoun: { readonly word: string; readonly required: boolean };
  /** What may stand between one verb of a paragraph and the next, beside a comma or a semicolon: "et", "and". */
  readonly links: readonly string[];
  /** Pronouns that may stand before a later verb of a paragraph: "et [lui] demande de"; those that are articles too. */
  readonly objects: readonly string[];
  readonly articles: readonly string[];
  /** Words after which a form is a noun, not a verb ("requests of", "demande de"), by form; '*' for all forms. */
  readonly nounBefore: Readonly<Record<string, readonly string[]>>;
  /** Participles that inside a paragraph belong to a noun, not to the organ: "les États, agissant en coopération". */
  readonly opensOnly: readonly Verb[];
}
