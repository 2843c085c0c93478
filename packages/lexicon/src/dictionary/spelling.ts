import type { Dictionary } from './dictionary.ts';

/** A list of plain words: no rule of elision, hyphen or capital. `folded` leaves accents and case out of account. */
export interface WordList {
  has(word: string): boolean;
  hasFolded(word: string): boolean;
}

/** How a language builds written words from listed ones. */
export interface Spelling {
  /** One- and two-letter words; word lists are full of units and syllables that no text has as words. */
  readonly short: ReadonlySet<string>;
  /** Parts of hyphenated words that are no words of their own. */
  readonly parts: ReadonlySet<string>;
  /** The word without what an apostrophe ties to it, or null where nothing is tied; empty where it may not be tied. */
  untie(word: string): string | null;
}

const longest = 64;

/** The words of a list as they are written in running text. */
export function spelled(list: WordList, spelling: Spelling): Dictionary {
  const hasPlain = (word: string): boolean => {
    if (word.length <= 2 && word === word.toLowerCase()) return spelling.short.has(word);
    if (list.has(word)) return true;
    const lower = word.toLowerCase();
    if (lower === word) return false;
    if (word.length <= 2 ? spelling.short.has(lower) : list.has(lower)) return true;
    if (word !== word.toUpperCase()) return false;
    // Capitals are printed without accents: "RESOLUTIONS ADOPTEES" is as it should be.
    return word.length > 2 && (list.hasFolded(lower) || list.has(word.charAt(0) + lower.slice(1)));
  };
  const hasCompound = (word: string): boolean =>
    hasPlain(word) ||
    (word.includes('-') && word.split('-').every((part) => hasPlain(part) || spelling.parts.has(part.toLowerCase())));
  return {
    has(word) {
      // "~" marks the folded forms inside the list; no text's word has it.
      if (word === '' || word.length > longest || word.includes('~')) return false;
      const untied = spelling.untie(word);
      return untied === null ? hasCompound(word) : hasCompound(untied);
    },
    hasFolded: (word) => word.length <= longest && list.hasFolded(word.toLowerCase()),
  };
}

const elision = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)’/i;
const elidable = /^[aeiouyhàâäéèêëîïôöùûüœæ]/i;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** French: elisions before a vowel or h, compounds by part. */
export const french: Spelling = {
  short: words(
    'a à y ô ai an as au bu ça ce ci de du dû en es et eu il je la là le lu ma me mi mû ne né ni nu on or os ou où pu sa se si su ta te tu un us va vu',
  ),
  parts: words('t anti auto co euro ex extra franco infra inter intra micro mini multi non pluri post pré pro proto semi socio télé tri uni afro indo'),
  untie(word) {
    const tied = elision.exec(word);
    if (tied === null) return null;
    const rest = word.slice(tied[0].length);
    // The list itself elides before consonants ("d’barbelés"), so such a word has no part to look for.
    return elidable.test(rest) ? rest : '';
  },
};

/** English: possessives, compounds by part. */
export const english: Spelling = {
  short: words('a i ad am an as at be by do go he if in is it me my no of oh on or ox so to up us vs we'),
  parts: words('anti auto bi co de ex extra inter intra macro micro mid mini multi non pan post pre pro re self semi socio sub trans tri uni un th'),
  untie(word) {
    const possessive = /^(.+?)(?:’s|(?<=s)’)$/i.exec(word);
    return possessive?.[1] ?? null;
  },
};
