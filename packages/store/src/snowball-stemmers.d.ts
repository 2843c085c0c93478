declare module 'snowball-stemmers' {
  export interface Stemmer {
    stem(word: string): string;
  }
  /** Throws for a name that `algorithms()` does not have. */
  export function newStemmer(algorithm: string): Stemmer;
}
