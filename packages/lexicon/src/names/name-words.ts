import type { Language, Multilingual } from '@resolute/schema';

/** What the matcher must know of a language to find names in it. */
export interface NameWords {
  /** Articles, which are passed over inside a name. */
  readonly articles: readonly string[];
  /** Prepositions with the articles they have swallowed, each read as the first of its list: "du", "des" as "de". */
  readonly prepositions: readonly (readonly string[])[];
  /** Adjectives that may stand inside the name of a group: "organismes [compétents] des Nations Unies". */
  readonly passing: readonly string[];
  /** Plural endings and what they become. */
  readonly plurals: readonly (readonly [ending: string, singular: string])[];
  /** A short form is part of another name where one of these follows: "Nations Unies [pour] …", "Secretariat [of] …". */
  readonly before: readonly string[];
  /** … unless what stands behind it is a verb, of the sentence and not of the name: "Prie les Nations Unies [d’aider]". */
  readonly verbAfter: RegExp | null;
  /** Whether a word with a capital after it makes a short form part of another name: "United Nations [Decade]". */
  readonly beforeCapital: boolean;
  /** What links a short form to the name it is part of: "Charte [des] Nations Unies"; the head has a capital … */
  readonly links: readonly string[];
  /** … or is one of these common nouns: "publication des Nations Unies". */
  readonly heads: readonly string[];
}

const french: NameWords = {
  articles: ['l', 'le', 'la', 'les'],
  prepositions: [
    ['de', 'd', 'du', 'des'],
    ['à', 'au', 'aux'],
  ],
  passing: [
    'compétent',
    'compétente',
    'pertinent',
    'pertinente',
    'concerné',
    'concernée',
    'intéressé',
    'intéressée',
    'appropriés',
    'autre',
    'principaux',
  ],
  plurals: [
    ['s', ''],
    ['x', ''],
  ],
  before: ['pour', 'sur', 'contre', 'relative', 'relatives', 'relatif', 'de', 'd', 'du', 'des'],
  verbAfter: /^\s*(?:de|d[’'])\s*(?:(?:s[’']|se|ne|n[’']|l[’']|lui|leur|les?|la|y|en|tout|bien|ne pas)\s*){0,2}\p{Ll}+(?:er|ir|re|oir)(?!\p{L})/u,
  beforeCapital: false,
  links: ['de', 'd', 'du', 'des'],
  heads: [
    'conférence',
    'conférences',
    'réunion',
    'réunions',
    'sommet',
    'sommets',
    'publication',
    'publications',
    'année',
    'décennie',
    'charte',
    'convention',
    'programme',
    'programmes',
    'déclaration',
    'fonds',
    'journée',
    'siège',
    'drapeau',
  ],
};

const english: NameWords = {
  articles: ['the'],
  prepositions: [],
  passing: ['relevant', 'competent', 'concerned', 'interested', 'appropriate', 'other'],
  plurals: [
    ['ies', 'y'],
    ['s', ''],
  ],
  before: ['of', 'conference', 'conferences', 'publication', 'publications', 'convention', 'resolution', 'resolutions', 'document', 'documents'],
  verbAfter: null,
  beforeCapital: true,
  links: ['of'],
  heads: ['charter', 'publication', 'conference', 'conferences', 'meetings', 'flag', 'headquarters'],
};

const none: NameWords = {
  articles: [],
  prepositions: [],
  passing: [],
  plurals: [],
  before: [],
  verbAfter: null,
  beforeCapital: false,
  links: [],
  heads: [],
};

const words: Multilingual<NameWords> = { en: english, fr: french };

/** The words of a language; nothing but plain comparison where the lexicon knows none. */
export function nameWordsOf(language: Language): NameWords {
  return words[language] ?? none;
}
