import type { Language, Multilingual } from '@resolute/schema';
import { fold } from '../words/index.ts';
import { english } from './data/en.ts';
import { french } from './data/fr.ts';
import type { Modifier, OpeningWords } from './opening-words.ts';
import { isVerb, type Verb } from './verbs.ts';

export type Part = 'PREAMBULAR' | 'OPERATIVE';

export interface VerbReading {
  readonly verb: Verb;
  readonly part: Part;
}

/** A tree of words: from each word to the words that may follow it, and what is complete there. */
export interface Tree<T> {
  readonly next: Map<string, Tree<T>>;
  value: T | null;
}

export interface ModifierReading {
  readonly key: Modifier;
  /** Only between the words of a verb. */
  readonly inside: boolean;
  readonly parenthetical: boolean;
  readonly before: ReadonlySet<string> | null;
}

/** A language's openings, compiled once. */
export interface OpeningMatcher {
  readonly verbs: Tree<VerbReading>;
  readonly modifiers: Tree<ModifierReading>;
  readonly links: Tree<true>;
  readonly objects: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly nounBefore: ReadonlyMap<string, ReadonlySet<string>>;
  readonly opensOnly: ReadonlySet<Verb>;
}

function tree<T>(): Tree<T> {
  return { next: new Map(), value: null };
}

/** The first value at a place stays, so that the order of the data decides between readings. */
function add<T>(root: Tree<T>, words: string, value: T): void {
  let node = root;
  for (const word of fold(words).split(' ')) {
    const known = node.next.get(word) ?? tree<T>();
    node.next.set(word, known);
    node = known;
  }
  node.value ??= value;
}

/** "conscient(e)" is "conscient" and "consciente". */
function endings(form: string): string[] {
  return form.includes('(') ? [form.replaceAll(/\([^)]*\)/g, ''), form.replaceAll(/[()]/g, '')] : [form];
}

function compile(words: OpeningWords): OpeningMatcher {
  const verbs = tree<VerbReading>();
  const { word: pronoun, required } = words.pronoun;
  for (const [verb, forms] of Object.entries(words.verbs)) {
    if (!isVerb(verb)) continue;
    for (const form of (forms.operative ?? []).flatMap(endings)) add(verbs, form, { verb, part: 'OPERATIVE' });
    for (const form of (forms.preambular ?? []).flatMap(endings)) add(verbs, form, { verb, part: 'PREAMBULAR' });
    for (const form of forms.plural ?? []) {
      add(verbs, `${pronoun} ${form}`, { verb, part: 'OPERATIVE' });
      if (!required) add(verbs, form, { verb, part: 'OPERATIVE' });
    }
  }
  const modifiers = tree<ModifierReading>();
  for (const { key, forms, inside = [], parenthetical = false, before } of words.modifiers) {
    const limits = before === undefined ? null : new Set(before.map(fold));
    for (const form of forms) add(modifiers, form, { key, inside: false, parenthetical, before: limits });
    for (const form of inside) add(modifiers, form, { key, inside: true, parenthetical: false, before: null });
  }
  const links = tree<true>();
  for (const link of words.links) add(links, link, true);
  return {
    verbs,
    modifiers,
    links,
    objects: new Set([...words.objects, ...words.articles].map(fold)),
    articles: new Set(words.articles.map(fold)),
    nounBefore: new Map(Object.entries(words.nounBefore).map(([form, after]) => [form, new Set(after.map(fold))])),
    opensOnly: new Set(words.opensOnly),
  };
}

const matchers: Multilingual<OpeningMatcher> = { en: compile(english), fr: compile(french) };

/** The compiled openings of a language, or null where the lexicon has none yet. */
export function openingMatcher(language: Language): OpeningMatcher | null {
  return matchers[language] ?? null;
}
