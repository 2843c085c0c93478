import type { Language, Range } from '@resolute/schema';
import { hasCapital, standsAlone } from './standing-alone.ts';
import { passes, tokensOf, type Token } from './tokens.ts';

/** A written form of a name, and what a place in a text must fulfil beside having its words. */
interface Form<T> {
  readonly value: T;
  readonly capital: boolean;
  /** The letters themselves, for acronyms. */
  readonly exact: string | null;
  /** For single words, whose plural is another word. */
  readonly folded: string | null;
  /** Only where it is no part of a longer name that nobody listed. */
  readonly alone: boolean;
  /** Only after an article: "les parties". */
  readonly afterArticle: boolean;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly forms: Form<T>[];
}

/** The names of one language as a tree of words: the time to look at a place in a text does not grow with their number. */
export interface NameTree<T> {
  readonly language: Language;
  readonly root: Node<T>;
}

/** A name found in a text, without its article. */
export interface NameMatch<T> extends Range {
  readonly value: T;
  /** Its first token, and the one after it. */
  readonly first: number;
  readonly next: number;
}

export function createNameTree<T>(language: Language): NameTree<T> {
  return { language, root: { next: new Map(), forms: [] } };
}

const acronym = /^[\p{Lu}\d][\p{Lu}\d+-]*[\p{Lu}\d]$/u;

/** The keys of a form's tokens, articles left out. */
function keysOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ key }) => (key === null ? [] : [key]));
}

/**
 * Adds a written form. One that opens with a capital is found only with one, one in capitals only letter by letter, one
 * that opens with an article only after one. `alone` is for short forms that are parts of other names too.
 */
export function addName<T>(tree: NameTree<T>, form: string, value: T, alone = false): void {
  const tokens = tokensOf(form, tree.language);
  const keys = keysOf(tokens);
  let node = tree.root;
  for (const key of keys) {
    const known = node.next.get(key) ?? { next: new Map(), forms: [] };
    node.next.set(key, known);
    node = known;
  }
  node.forms.push({
    value,
    alone,
    capital: hasCapital(form, 0),
    exact: acronym.test(form) ? form : null,
    folded: keys.length === 1 ? (tokens.at(-1)?.folded ?? null) : null,
    afterArticle: tokens[0]?.key === null,
  });
}

/** By which words a form is found: two names with the same ones cannot be told apart. */
export function nameKey(form: string, language: Language): string {
  const tokens = tokensOf(form, language);
  const keys = keysOf(tokens);
  const words = keys.length === 1 ? (tokens.at(-1)?.folded ?? '') : keys.join(' ');
  return acronym.test(form) ? `${words} (acronym)` : words;
}

function accepted<T>(form: Form<T>, text: string, tokens: readonly Token[], first: number, last: number, language: Language): boolean {
  const start = tokens[first]?.start ?? 0;
  if (form.capital && !hasCapital(text, start)) return false;
  if (form.exact !== null && text.slice(start, tokens[last]?.end).replaceAll(/[‐‑]/g, '-') !== form.exact) return false;
  if (form.folded !== null && tokens[first]?.folded !== form.folded) return false;
  if (form.afterArticle && tokens[first - 1]?.key !== null) return false;
  return !form.alone || standsAlone(text, tokens, first, last + 1, language);
}

/** The offset after a name; a bracket that the name opens is part of it: "Iran (République islamique d’)". */
function endOf(text: string, start: number, end: number): number {
  if (!text.slice(start, end).includes('(')) return end;
  return end + (/^[’' ]?\)/.exec(text.slice(end, end + 2))?.[0].length ?? 0);
}

/** The longest name that starts at a token, or null. */
export function nameAt<T>({ root, language }: NameTree<T>, text: string, tokens: readonly Token[], first: number): NameMatch<T> | null {
  let node = root;
  let found: Form<T> | null = null;
  let last = first;
  for (let at = first; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const next = token.key === null ? undefined : node.next.get(token.key);
    if (next === undefined) {
      if (at === first || !passes(token, language)) break;
      continue;
    }
    node = next;
    for (const form of node.forms) {
      if (!accepted(form, text, tokens, first, at, language)) continue;
      found = form;
      last = at;
      break;
    }
  }
  if (found === null) return null;
  const start = tokens[first]?.start ?? 0;
  return { start, end: endOf(text, start, tokens[last]?.end ?? start), value: found.value, first, next: last + 1 };
}

/** The names of a text from one token to another, in order and apart, the longest at each place; of several trees the first. */
export function namesIn<T>(trees: readonly NameTree<T>[], text: string, tokens: readonly Token[], from = 0, to = tokens.length): NameMatch<T>[] {
  const names: NameMatch<T>[] = [];
  let first = from;
  while (first < to) {
    let best: NameMatch<T> | null = null;
    const key = tokens[first]?.key ?? null;
    for (const tree of trees) {
      if (key === null || !tree.root.next.has(key)) continue;
      const match = nameAt(tree, text, tokens, first);
      if (match !== null && match.next <= to && match.next > (best?.next ?? 0)) best = match;
    }
    if (best !== null) names.push(best);
    first = best?.next ?? first + 1;
  }
  return names;
}
