import type { Force, Language, Range } from '@resolute/schema';
import { nextWord, type Word } from '../words/index.ts';
import { openingMatcher, type ModifierReading, type OpeningMatcher, type Part, type Tree, type VerbReading } from './matcher.ts';
import type { Modifier } from './opening-words.ts';
import { verbForces, type Verb } from './verbs.ts';

/** The words that open a paragraph, modifiers included ("Prie également"), and what they do. */
export interface FoundOpening extends Range {
  readonly verb: Verb;
  /** RECITAL where the words are those of a preamble. */
  readonly force: Force;
  readonly part: Part;
  readonly modifiers: readonly Modifier[];
}

/** The words from a place on, read as they are asked for, so that a line which opens with no verb costs one word. */
class Words {
  readonly text: string;
  readonly #known: (Word | null)[] = [];

  constructor(text: string, from: number) {
    this.text = text;
    this.#known.push(nextWord(text, from));
  }

  at(index: number): Word | null {
    while (this.#known.length <= index) {
      const last = this.#known.at(-1) ?? null;
      if (last === null) return null;
      this.#known.push(nextWord(this.text, last.end));
    }
    return this.#known[index] ?? null;
  }

  /** Whether a comma alone stands before the word. */
  afterComma(index: number): boolean {
    const word = this.at(index);
    const previous = this.at(index - 1);
    return word !== null && previous !== null && this.text.slice(previous.end, word.start).trim() === ',';
  }
}

interface Match<T> {
  readonly value: T;
  /** The index of the word after it. */
  readonly next: number;
}

interface Span {
  readonly modifiers: readonly Modifier[];
  readonly next: number;
}

type Place = 'leading' | 'inside' | 'trailing';

/** The modifier at a word. */
function modifierAt(words: Words, index: number, matcher: OpeningMatcher, place: Place): Match<ModifierReading> | null {
  const start = words.at(index);
  let node: Tree<ModifierReading> | undefined = matcher.modifiers;
  let found: Match<ModifierReading> | null = null;
  for (let at = index; ; at++) {
    const word = words.at(at);
    if (word === null || (at > index && !word.joined)) break;
    node = node.next.get(word.folded);
    if (node === undefined) break;
    if (node.value !== null && (place === 'inside' || !node.value.inside)) found = { value: node.value, next: at + 1 };
  }
  if (found === null || start === null) return null;
  if (index > 0 && !start.joined && !(found.value.parenthetical && words.afterComma(index))) return null;
  if (place !== 'trailing' || found.value.before === null) return found;
  return found.value.before.has(words.at(found.next)?.folded ?? '') ? found : null;
}

/** All modifiers from a word on. */
function modifiersFrom(words: Words, index: number, matcher: OpeningMatcher): Span {
  const modifiers: Modifier[] = [];
  let next = index;
  for (let match = modifierAt(words, next, matcher, 'trailing'); match !== null; match = modifierAt(words, next, matcher, 'trailing')) {
    modifiers.push(match.value.key);
    next = match.next;
  }
  return { modifiers, next };
}

interface VerbMatch extends VerbReading, Span {
  /** How many words of the verb were matched, modifiers not counted. */
  readonly length: number;
}

/** The longest verb from a word on; modifiers may stand between its words. */
function verbFrom(words: Words, index: number, node: Tree<VerbReading>, matcher: OpeningMatcher, length: number): VerbMatch | null {
  let best: VerbMatch | null =
    node.value === null ? null : { ...node.value, modifiers: [], next: index, length };
  if (node.next.size === 0) return best;
  const word = words.at(index);
  if (word === null) return best;
  const child = length === 0 || word.joined ? node.next.get(word.folded) : undefined;
  if (child !== undefined) {
    const longer = verbFrom(words, index + 1, child, matcher, length + 1);
    if (longer !== null && longer.length > (best?.length ?? 0)) best = longer;
  }
  if (length === 0) return best;
  const modifier = modifierAt(words, index, matcher, 'inside');
  if (modifier === null) return best;
  const longer = verbFrom(words, modifier.next, node, matcher, length);
  // A modifier that ends up after the verb is not inside it, and is read there.
  if (longer === null || longer.length <= (best?.length ?? 0)) return best;
  return { ...longer, modifiers: [modifier.value.key, ...longer.modifiers] };
}

/** Two words that are one with a blank read into it: "Rappelan t", "N otant". */
function rejoined(words: Words, matcher: OpeningMatcher): VerbMatch | null {
  const second = words.at(1);
  if (second === null || !second.joined) return null;
  const whole = (words.at(0)?.folded ?? '') + second.folded;
  const reading = whole.length < 6 ? null : matcher.verbs.next.get(whole)?.value;
  return reading == null ? null : { ...reading, modifiers: [], next: 2, length: 1 };
}

/** The verb that the first word opens, past modifiers that stand before it. */
function match(words: Words, matcher: OpeningMatcher): VerbMatch | null {
  const first = words.at(0);
  if (first === null) return null;
  if (matcher.verbs.next.has(first.folded)) {
    const verb = verbFrom(words, 0, matcher.verbs, matcher, 0);
    if (verb !== null) return verb;
  }
  if (!matcher.modifiers.next.has(first.folded)) return rejoined(words, matcher);
  const before: Modifier[] = [];
  let next = 0;
  for (let modifier = modifierAt(words, 0, matcher, 'leading'); modifier !== null; modifier = modifierAt(words, next, matcher, 'leading')) {
    before.push(modifier.value.key);
    next = modifier.next;
    const word = words.at(next);
    const reachable = word !== null && (word.joined || (modifier.value.parenthetical && words.afterComma(next)));
    const verb = reachable ? verbFrom(words, next, matcher.verbs, matcher, 0) : null;
    if (verb !== null) return { ...verb, modifiers: [...before, ...verb.modifiers] };
  }
  return null;
}

/**
 * The opening that starts with the first word at or after `from`, or null where that word opens nothing. `start` and
 * `end` are offsets in `text`. Case, accents, double blanks and line breaks do not matter.
 *
 * `part` is that of the words: present tense for the operative part; participles and adjectives for the preamble
 * ("Consciente", "Convinced"). Where a numbered paragraph opens with an adjective, its number decides, not the words.
 */
export function findOpening(text: string, language: Language, from = 0): FoundOpening | null {
  const matcher = openingMatcher(language);
  if (matcher === null) return null;
  const words = new Words(text, from);
  const verb = match(words, matcher);
  if (verb === null) return null;
  const after = modifiersFrom(words, verb.next, matcher);
  const first = words.at(0);
  const last = words.at(after.next - 1);
  if (first === null || last === null) return null;
  return {
    start: first.start,
    end: last.end,
    verb: verb.verb,
    force: verb.part === 'PREAMBULAR' ? 'RECITAL' : verbForces[verb.verb],
    part: verb.part,
    modifiers: [...verb.modifiers, ...after.modifiers],
  };
}
