import type { Actor, Language, Range } from '@resolute/schema';
import { addName, createNameTree, namesIn, tokensOf, type NameTree } from '../names/index.ts';
import type { GazetteerActor } from './actor-entry.ts';
import { gazetteerActors, toActor } from './actors.ts';
import { decoys } from './data/decoys.ts';

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

/** What a name names; null for a decoy, which names no actor and hides the one inside it. */
type Named = { readonly actor: Actor; readonly inside: readonly string[] } | null;

/** The English letters, for a language that has none of its own: only where they are no word of it ("AU"). */
function longAcronym(letters: string | undefined): string | undefined {
  return letters !== undefined && letters.length > 3 ? letters : undefined;
}

function addActor(tree: NameTree<Named>, entry: GazetteerActor): void {
  const { language } = tree;
  const named = { actor: toActor(entry), inside: entry.inside ?? [] };
  const short = entry.short[language] ?? [];
  for (const form of short) addName(tree, form, named, true);
  const letters = entry.acronyms[language] ?? longAcronym(entry.acronyms.en);
  for (const form of [entry.names[language], letters, ...(entry.forms[language] ?? [])]) {
    if (form !== undefined && !short.includes(form)) addName(tree, form, named);
  }
}

function compile(language: Language, actors: readonly GazetteerActor[]): NameTree<Named> {
  const tree = createNameTree<Named>(language);
  for (const actor of actors) addActor(tree, actor);
  return tree;
}

const compiled = new Map<Language, NameTree<Named>>();

/** The lexicon's own names, compiled when they are first asked for. */
function ownNames(language: Language): NameTree<Named> {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const tree = compile(language, gazetteerActors);
  for (const decoy of decoys[language] ?? []) addName(tree, decoy, null);
  compiled.set(language, tree);
  return tree;
}

/** The actors of a text; those inside the name of another only where they are named by it. */
function find(trees: readonly NameTree<Named>[], text: string, language: Language): ActorMatch[] {
  const tokens = tokensOf(text, language);
  return namesIn(trees, text, tokens).flatMap(({ start, end, value, first, next }): ActorMatch[] => {
    if (value === null) return [];
    const { actor, inside } = value;
    if (inside.length === 0) return [{ start, end, actor }];
    const inner = namesIn(trees, text, tokens, first + 1, next).flatMap((name) =>
      name.value !== null && inside.includes(name.value.actor.id) ? [{ start: name.start, end: name.end, actor: name.value.actor }] : [],
    );
    return [{ start, end, actor }, ...inner];
  });
}

/**
 * The names of a language as a matcher. The lexicon's own are compiled once; `extra` actors, of one document for
 * instance, are laid over them. The time of `find` grows with the text, not with the number of names.
 */
export function compileGazetteer(language: Language, extra: readonly GazetteerActor[] = []): Gazetteer {
  const own = ownNames(language);
  const trees = extra.length === 0 ? [own] : [compile(language, extra), own];
  return { find: (text) => find(trees, text, language) };
}
