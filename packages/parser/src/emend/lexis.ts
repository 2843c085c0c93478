import type { Dictionary } from '@resolute/lexicon/dictionary';
import type { Choice } from './candidates/candidate.ts';
import { commonEnglish } from './data/common-en.ts';
import { commonFrench } from './data/common-fr.ts';
import { withoutOneThinLetter } from './candidates/lost-letter.ts';
import { withoutAccents } from './letters.ts';
import { isProductive } from './productive.ts';

/** What is known of a language's words. */
export interface Lexis {
  readonly language: 'en' | 'fr';
  /** Whether it is a word: of the dictionary, of resolutions, or freely formed from one. */
  has(word: string): boolean;
  /** Whether it is a word of resolutions, what is elided before it left out of account. */
  isUsual(word: string): boolean;
  /** Whether the dictionary itself has it; not remembered, for candidates that are asked for once. */
  lists(word: string): boolean;
  /** Whether the dictionary may have it with other accents. */
  mayLackAccents(word: string): boolean;
  /** Place among the words of resolutions, 0 the most frequent; Infinity for a word not usual in them. Takes small letters. */
  rank(word: string): number;
  /** The words of resolutions that are this one but for accents. */
  accented(word: string): readonly string[];
  /** The words of resolutions that this one is when a thin letter is lost. */
  fuller(word: string): readonly string[];
  /** What damaged words were found to have been, so that each is searched once; bounded. */
  readonly memory: Map<string, Choice | null>;
}

/** Made when first asked for: a document is in one language. */
function lazily<Index>(make: (language: 'en' | 'fr') => Index): (language: 'en' | 'fr') => Index {
  const made = new Map<'en' | 'fr', Index>();
  return (language) => {
    const index = made.get(language) ?? make(language);
    made.set(language, index);
    return index;
  };
}

const ranks = lazily((language) => ranked(language === 'en' ? commonEnglish : commonFrench));

function ranked(words: string): ReadonlyMap<string, number> {
  return new Map(words.trim().split(/\s+/).map((word, index) => [word, index]));
}

const foldedWords = lazily((language) => byFold(ranks(language)));

function byFold(words: ReadonlyMap<string, number>): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const word of words.keys()) {
    const folded = withoutAccents(word);
    const same = index.get(folded);
    if (same === undefined) index.set(folded, [word]);
    else same.push(word);
  }
  return index;
}

const fullerWords = lazily((language) => byLoss(ranks(language)));

function byLoss(words: ReadonlyMap<string, number>): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const word of words.keys()) {
    for (const lacking of withoutOneThinLetter(word)) {
      const fuller = index.get(lacking);
      if (fuller === undefined) index.set(lacking, [word]);
      else fuller.push(word);
    }
  }
  return index;
}

const none: Dictionary = { has: () => false };
const known = new WeakMap<Dictionary, Map<'en' | 'fr', Lexis>>();

/** The lexis over a dictionary, made once so that what it remembers serves all documents. */
export function lexisOf(language: 'en' | 'fr', dictionary: Dictionary | null): Lexis {
  const key = dictionary ?? none;
  const byLanguage = known.get(key) ?? new Map<'en' | 'fr', Lexis>();
  known.set(key, byLanguage);
  const lexis = byLanguage.get(language) ?? createLexis(language, key);
  byLanguage.set(language, lexis);
  return lexis;
}

/** Words longer than any are not looked at: a longer run of letters is no word, and would cost its length squared. */
const longest = 40;
const memoryLimit = 50_000;

type Standing = 'UNKNOWN' | 'KNOWN' | 'USUAL';

function createLexis(language: 'en' | 'fr', dictionary: Dictionary): Lexis {
  const standings = new Map<string, Standing>();
  const memory = new Map<string, Choice | null>();
  const ofDocuments = ranks(language);
  const find = (word: string): Standing => {
    const rest = word.slice(word.indexOf('’') + 1).toLowerCase();
    const known = dictionary.has(word) || ofDocuments.has(word.toLowerCase()) || isProductive(word, language, dictionary);
    return known ? (ofDocuments.has(rest) ? 'USUAL' : 'KNOWN') : 'UNKNOWN';
  };
  const standing = (word: string): Standing => {
    if (word.length > longest) return 'UNKNOWN';
    const before = standings.get(word);
    if (before !== undefined) return before;
    if (standings.size > memoryLimit) standings.clear();
    if (memory.size > memoryLimit) memory.clear();
    const found = find(word);
    standings.set(word, found);
    return found;
  };
  return {
    language,
    memory,
    has: (word) => standing(word) !== 'UNKNOWN',
    isUsual: (word) => standing(word) === 'USUAL',
    lists: (word) => dictionary.has(word),
    mayLackAccents: (word) => dictionary.hasFolded?.(word) ?? true,
    accented: (word) => foldedWords(language).get(withoutAccents(word)) ?? [],
    fuller: (word) => fullerWords(language).get(word) ?? [],
    rank: (word) => ofDocuments.get(word) ?? Infinity,
  };
}
