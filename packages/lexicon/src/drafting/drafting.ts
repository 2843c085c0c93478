import type { Language, Organ } from '@resolute/schema';

/**
 * How a language words what stands around the paragraphs of a resolution: the same facts for every
 * language, so that the parser has no language of its own. Patterns are tried on one line with its blanks
 * collapsed and its apostrophes as U+2019; they allow for accents that OCR or capitals have dropped.
 */
export interface Drafting {
  readonly language: Language;
  /** The enacting formula of each organ, without its comma. */
  readonly enactingFormulas: readonly { readonly organ: Organ; readonly words: string }[];
  /** "61/105 …" apart, the line that opens a resolution: "Résolution 1943 (2010)". The first group is the number. */
  readonly resolutionHead: RegExp;
  /** "Résolution adoptée par l’Assemblée générale". */
  readonly adoptionLine: RegExp;
  /** The bracketed note under it: "[sur le rapport de …]". */
  readonly proceduralNote: RegExp;
  /** "78e séance plénière"; the first group is the meeting's number. */
  readonly meeting: RegExp;
  /** The same inside a line: "à sa 6395e séance". */
  readonly meetingInLine: RegExp;
  /** "Adoptée à l’unanimité à la 2989e séance", "[Adoptée sans vote.]". */
  readonly adopted: RegExp;
  /** A recorded vote's tally, and the three headings of its lists. */
  readonly vote: VoteWording;
  /** Lines of a masthead, wherever they turn up. */
  readonly masthead: readonly RegExp[];
  /** How the body of a note begins. */
  readonly noteOpeners: RegExp;
  /** "Annexe", "Annexe II". */
  readonly annex: RegExp;
  /** The heading of an article in a declaration or statute: "Article premier". */
  readonly article: RegExp;
  /** A day and a year with the month in words; groups: day, month, year. */
  readonly date: RegExp;
  /** Words after which a number is not a note's call: "paragraphe 4", "article 2", "les 16 et 17". */
  readonly numberedThings: ReadonlySet<string>;
  /** Words that are never the last before a stop: a number follows ("Supplément no", "vol."). */
  readonly enumerators: ReadonlySet<string>;
  /** What follows a number that counts something: " pour cent", " mois", " à 23". */
  readonly countedThings: RegExp;
  /** Letters that lose their vowel before an apostrophe: after one of these an apostrophe is no call. */
  readonly elisions: ReadonlySet<string>;
  /** Frequent little words, for telling the language of a text. */
  readonly littleWords: ReadonlySet<string>;
}

export interface VoteWording {
  /** Groups: for, against, abstaining, each where given. */
  readonly tally: RegExp;
  readonly headings: RegExp;
}
