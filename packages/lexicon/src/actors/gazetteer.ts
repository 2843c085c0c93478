import type { Actor, Language, Range } from '@resolute/schema';
import type { GazetteerActor } from './actor-entry.ts';
import { gazetteerActors } from './actors.ts';
import { hasCapital, standsAlone } from './standing-alone.ts';
import { passes, tokensOf, type Token } from './tokens.ts';

/** An actor named in a text; the range is that of the name, without article or elision. */
export interface ActorMatch extends Range {
  readonly actor: Actor;
}

/** The names of one language, compiled. */
export interface Gazetteer {
  /**
   * All actors that a text names, in order, the longest name at each place. They stand apart, but for an actor whose name
   * names another one as well: the other follows it, with a range inside.
   */
  readonly find: (text: string) => ActorMatch[];
}

/** A written form: whose it is, and what a place in a text must fulfil beside having its words. */
interface Form {
  readonly actor: Actor;
  readonly inside: readonly string[];
  readonly capital: boolean;
  /** The letters themselves, for acronyms. */
  readonly exact: string | null;
  /** For single words, whose plural is another word. */
  readonly folded: string | null;
  readonly alone: boolean;
  /** Only after an article: "les parties". */
  readonly afterArticle: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly forms: Form[];
}

function createNode(): Node {
  return { next: new Map(), forms: [] };
}

const acronym = /^[\p{Lu}\d][\p{Lu}\d+-]*[\p{Lu}\d]$/u;

/** The keys of a form's tokens, articles left out. */
function keysOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ key }) => (key === null ? [] : [key]));
}

function plain({ id, kind, names, acronyms, parent, wikidata }: GazetteerActor): Actor {
  return { id, kind, names, acronyms, parent, wikidata };
}

/** The English letters, for a language that has none of its own: only where they are no word of it ("AU"). */
function longAcronym(letters: string | undefined): string | undefined {
  return letters !== undefined && letters.length > 3 ? letters : undefined;
}

function addActor(root: Node, entry: GazetteerActor, language: Language): void {
  const actor = plain(entry);
  const short = entry.short[language] ?? [];
  const name = entry.names[language];
  const long = [...(name === undefined ? [] : [name]), ...(entry.forms[language] ?? [])].filter((form) => !short.includes(form));
  const letters = entry.acronyms[language] ?? longAcronym(entry.acronyms.en);
  const add = (form: string, alone: boolean, isAcronym: boolean): void => {
    const tokens = tokensOf(form, language);
    const keys = keysOf(tokens);
    let node = root;
    for (const key of keys) {
      const known = node.next.get(key) ?? createNode();
      node.next.set(key, known);
      node = known;
    }
    node.forms.push({
      actor,
      inside: entry.inside ?? [],
      alone,
      capital: hasCapital(form, 0),
      exact: isAcronym ? form : null,
      folded: keys.length === 1 ? (tokens.at(-1)?.folded ?? null) : null,
      afterArticle: tokens[0]?.key === null,
    });
  };
  for (const form of long) add(form, false, acronym.test(form));
  for (const form of short) add(form, true, acronym.test(form));
  if (letters !== undefined) add(letters, false, true);
}

interface Found {
  readonly form: Form;
  /** The token after it. */
  readonly next: number;
}

function accepted(form: Form, text: string, tokens: readonly Token[], first: number, last: number, language: Language): boolean {
  const start = tokens[first]?.start ?? 0;
  if (form.capital && !hasCapital(text, start)) return false;
  if (form.exact !== null && text.slice(start, tokens[last]?.end).replaceAll(/[‐‑]/g, '-') !== form.exact) return false;
  if (form.folded !== null && tokens[first]?.folded !== form.folded) return false;
  if (form.afterArticle && tokens[first - 1]?.key !== null) return false;
  return !form.alone || standsAlone(text, tokens, first, last + 1, language);
}

/** The longest form that starts at a token. */
function longest(root: Node, text: string, tokens: readonly Token[], first: number, language: Language): Found | null {
  let node = root;
  let found: Found | null = null;
  for (let at = first; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const next = token.key === null ? undefined : node.next.get(token.key);
    if (next === undefined) {
      if (at === first || !passes(token, language)) break;
      continue;
    }
    node = next;
    const last = at;
    const form = node.forms.find((one) => accepted(one, text, tokens, first, last, language));
    if (form !== undefined) found = { form, next: at + 1 };
  }
  return found;
}

/** The offset after a name; a bracket that the name opens is part of it: "Iran (République islamique d’)". */
function endOf(text: string, start: number, last: Token | undefined): number {
  const end = last?.end ?? start;
  if (text.lastIndexOf('(', end) < start) return end;
  return end + (/^[’' ]?\)/.exec(text.slice(end, end + 2))?.[0].length ?? 0);
}

/** The longest name of the roots that starts at a token. */
function longestOf(roots: readonly Node[], text: string, tokens: readonly Token[], first: number, language: Language): Found | null {
  let best: Found | null = null;
  for (const root of roots) {
    const found = longest(root, text, tokens, first, language);
    if (found !== null && found.next > (best?.next ?? 0)) best = found;
  }
  return best;
}

function find(roots: readonly Node[], text: string, language: Language): ActorMatch[] {
  const tokens = tokensOf(text, language);
  const matches: ActorMatch[] = [];
  /** Matches from `first`, apart from each other; `only` keeps those of the given actors. */
  const collect = (from: number, to: number, only: readonly string[] | null): void => {
    let first = from;
    while (first < to) {
      const best = longestOf(roots, text, tokens, first, language);
      if (best === null || best.next > to) {
        first++;
        continue;
      }
      const { form, next } = best;
      const start = tokens[first]?.start ?? 0;
      if (only === null || only.includes(form.actor.id)) matches.push({ start, end: endOf(text, start, tokens[next - 1]), actor: form.actor });
      if (only === null && form.inside.length > 0) collect(first + 1, next, form.inside);
      first = next;
    }
  };
  collect(0, tokens.length, null);
  return matches;
}

const roots = new Map<Language, Node>();

/** The language's own names, compiled when they are first asked for. */
function rootOf(language: Language): Node {
  const known = roots.get(language);
  if (known !== undefined) return known;
  const root = createNode();
  for (const actor of gazetteerActors) addActor(root, actor, language);
  roots.set(language, root);
  return root;
}

/**
 * The names of a language as a matcher. The lexicon's own are compiled once; `extra` actors, of one document for
 * instance, are laid over them. The time of `find` grows with the text, not with the number of names.
 */
export function compileGazetteer(language: Language, extra: readonly GazetteerActor[] = []): Gazetteer {
  const own = rootOf(language);
  if (extra.length === 0) return { find: (text) => find([own], text, language) };
  const overlay = createNode();
  for (const actor of extra) addActor(overlay, actor, language);
  return { find: (text) => find([overlay, own], text, language) };
}

/** By which words a form is found: two actors with the same one cannot be told apart. */
export function formKey(form: string, language: Language): string {
  const tokens = tokensOf(form, language);
  const keys = keysOf(tokens);
  const words = keys.length === 1 ? (tokens.at(-1)?.folded ?? '') : keys.join(' ');
  return acronym.test(form) ? `${words} (acronym)` : words;
}
