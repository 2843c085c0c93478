import { languages, type Language } from '@resolute/schema';
import { fold, wordsOf } from '../words/index.ts';
import { nameWordsOf, type NameWords } from './name-words.ts';

/** A word of a text, or the punctuation between two words, as names are compared by it. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Folded, in the singular, prepositions as one; null for an article, which is passed over. */
  readonly key: string | null;
  readonly folded: string;
}

interface Reading {
  readonly words: NameWords;
  readonly articles: ReadonlySet<string>;
  readonly prepositions: ReadonlyMap<string, string>;
  readonly passing: ReadonlySet<string>;
}

const readings = new Map<Language, Reading>(
  languages.map((language) => {
    const words = nameWordsOf(language);
    return [
      language,
      {
        words,
        articles: new Set(words.articles.map(fold)),
        prepositions: new Map(words.prepositions.flatMap((forms) => forms.map((form) => [fold(form), fold(forms[0] ?? form)] as const))),
        passing: new Set(words.passing.map((word) => singular(fold(word), words))),
      },
    ];
  }),
);

function singular(folded: string, { plurals }: NameWords): string {
  if (folded.length < 4) return folded;
  for (const [ending, replacement] of plurals) {
    if (folded.endsWith(ending)) return folded.slice(0, -ending.length) + replacement;
  }
  return folded;
}

let lastText = '';
let lastLanguage: Language | null = null;
let lastTokens: readonly Token[] = [];

/**
 * A text as tokens. Between words only what is no blank, hyphen or apostrophe makes a token of its own. Those of the last
 * text are kept, since actors and treaties are looked for in the same one.
 */
export function tokensOf(text: string, language: Language): readonly Token[] {
  if (text === lastText && language === lastLanguage) return lastTokens;
  const tokens: Token[] = [];
  const reading = readings.get(language);
  let end = 0;
  for (const word of wordsOf(text)) {
    if (!word.joined) {
      const gap = text.slice(end, word.start).trim();
      tokens.push({ start: end, end: word.start, key: gap, folded: gap });
    }
    const { start, folded } = word;
    tokens.push({ start, end: word.end, key: reading === undefined ? folded : keyOf(folded, reading), folded });
    end = word.end;
  }
  lastText = text;
  lastLanguage = language;
  lastTokens = tokens;
  return tokens;
}

function keyOf(folded: string, { words, articles, prepositions }: Reading): string | null {
  if (articles.has(folded)) return null;
  return prepositions.get(folded) ?? singular(folded, words);
}

/** Whether a token may stand inside a name without being part of it. */
export function passes(token: Token, language: Language): boolean {
  return token.key === null || readings.get(language)?.passing.has(token.key) === true;
}
