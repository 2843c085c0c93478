import type { Language } from '@resolute/schema';
import { wordIndexAt, wordsOf, type Word } from '../words/index.ts';
import { findOpening, type FoundOpening } from './find-opening.ts';
import { openingMatcher, type OpeningMatcher, type Tree } from './matcher.ts';

/** The index after a link ("et", "as well as") that starts at `index`, or `index` itself where there is none. */
function afterLink(words: readonly Word[], index: number, links: Tree<true>): number {
  let node: Tree<true> | undefined = links;
  let after = index;
  for (let at = index; at < words.length; at++) {
    node = node.next.get(words[at]?.folded ?? '');
    if (node === undefined) break;
    if (node.value === true) after = at + 1;
  }
  return after;
}

const verbAfterPronoun = new Set(['de', 'd', 'a', 'instamment', 'egalement', 'que', 'qu']);

/** Whether the words are a noun's: "requests of the Government". */
function isNoun(text: string, words: readonly Word[], at: number, found: FoundOpening, { nounBefore, articles, objects }: OpeningMatcher): boolean {
  const form = words[at]?.folded ?? '';
  const next = words[wordIndexAt(words, found.end)]?.folded;
  // A verb of the organ has an object or a clause after it.
  if (next === undefined || /^\s{0,3}[.;:)]/.test(text.slice(found.end, found.end + 4))) return true;
  // After "la" it may be a noun with its article ("et la note"), unless what follows is a verb's ("et la prie de").
  const before = words[at - 1]?.folded ?? '';
  if (articles.has(before)) return !verbAfterPronoun.has(next);
  if (objects.has(before)) return false;
  const single = words[at]?.end === found.end;
  return single && (nounBefore.get('*')?.has(next) === true || nounBefore.get(form)?.has(next) === true);
}

/**
 * The verbs of one paragraph after the one it opens with: "…, et note avec satisfaction que", "; and calls upon",
 * "…, réaffirmant également". They stand after a comma, a semicolon or a conjunction, and are of the same part as the
 * opening; without an opening there are none. In order of their place in the text.
 */
export function findVerbs(text: string, language: Language): FoundOpening[] {
  const matcher = openingMatcher(language);
  const opening = findOpening(text, language);
  if (matcher === null || opening === null) return [];
  const words = wordsOf(text);
  const found: FoundOpening[] = [];
  for (let index = 1; index < words.length; index++) {
    const word = words[index];
    const previous = words[index - 1];
    if (word === undefined || previous === undefined || word.start < (found.at(-1) ?? opening).end) continue;
    const start = afterLink(words, index, matcher.links);
    if (start === index && !/[,;]/.test(text.slice(previous.end, word.start))) continue;
    const afterPronoun = matcher.objects.has(words[start]?.folded ?? '') ? start + 1 : start;
    const first = words[afterPronoun];
    if (first === undefined) continue;
    const verb = findOpening(text, language, first.start);
    if (verb === null || verb.part !== opening.part || matcher.opensOnly.has(verb.verb)) continue;
    if (isNoun(text, words, afterPronoun, verb, matcher)) continue;
    found.push(verb);
  }
  return found;
}
