import { isInfinitive, isParticiple } from '../grammar.ts';
import { letter } from '../letters.ts';
import type { Lexis } from '../lexis.ts';
import type { Proposal, Rule } from '../rule.ts';

const word = `[${letter}][${letter}’-]{0,60}`;

/** E18. à read as &: "tenue & Bruxelles". Between two capitals it may be a firm's name. */
const ampersand = new RegExp(`(?<=([${letter}]{1,60}|[,;)]) )&(?= (?:${word}|\\d))`, 'g');

export const ampersands: Rule = {
  id: 'E18',
  languages: ['fr'],
  needsWords: false,
  find: ({ text }) =>
    Array.from(text.matchAll(ampersand), ({ 1: before = '', index }) => ({ start: index, end: index + 1, replacement: 'à', sure: !/^[A-ZÀ-Þ]/.test(before) })),
};

interface Pair {
  /** The word read, in its second group, with what stands before it in the first and after it in the third. */
  readonly pattern: RegExp;
  readonly meant: string;
  /** What no text lacks that has the pattern: spares the search in most. */
  readonly sign: string;
  readonly fits?: (before: string, after: string, next: string, lexis: Lexis) => boolean;
}

const follow = `(?= (${word})(?: (${word}))?)`;
const subjectWords = 'il|elle|ils|elles|on|l’on|ce|ces|cette|les|la|le|leurs?|sa|son|ses|l’[a-zà-ÿ]+|s’[a-zà-ÿ]+|se|un|une|des|nous|d’autres';

const pairs: readonly Pair[] = [
  // "dans la mesure ou il", "le pays ou ils", "au cas ou": a noun of place or time, then a clause.
  {
    pattern: new RegExp(`(?<![${letter}])(mesure|cas|moment|jour|date|époque|lieux?|endroits?|point) (ou)(?= (?:${subjectWords}) )(?= (${word})(?: (${word}))?)`, 'g'),
    meant: 'où', sign: ' ou',
  },
  { pattern: new RegExp(`(?<![${letter}])(d’)(ou)(?![${letter}’])`, 'g'), meant: 'où', sign: 'd’ou' },
  { pattern: new RegExp(`(?<![${letter}])([Ll]à )(ou)(?![${letter}’])`, 'g'), meant: 'où', sign: ' ou' },
  // "…, ou a été adoptée la Déclaration": the subject stands behind the verb.
  {
    pattern: new RegExp(`([,;)\\d] )(ou)(?= (?:a|ont) été (${word}) (la|le|les|l’[${letter}]+|un|une|des) )`, 'g'),
    meant: 'où', sign: ' ou',
    fits: (_, after, __, lexis) => isParticiple(after, lexis),
  },
  // Before a pronoun that is a subject no noun can follow "ou", whatever stands before.
  { pattern: new RegExp(`(?<![${letter}])(pays|États?|régions?|zones?|territoires?|secteurs?|situations?|communautés?|instances?|impasse) (ou)(?= (?:ils?|elles?|on|l’on|se|s’[a-zà-ÿ]+) )`, 'g'), meant: 'où', sign: ' ou' },
  { pattern: /([,;] |^)(la ou)(?= (?:ils?|elles?|on|l’on) )/g, meant: 'là où', sign: 'la ou' },
  { pattern: /((?<![a-zà-ÿ’]))(la)(?= où )/g, meant: 'là', sign: 'la où' },
  { pattern: /((?:d’ici|jusque|par) )(la)(?=[,;.:)]| où)/g, meant: 'là', sign: ' la' },
  // Of dice and meadows no resolution speaks.
  { pattern: /((?<![a-zà-ÿ’-]))(dés)(?![a-zà-ÿ])/g, meant: 'dès', sign: 'dés' },
  { pattern: /((?<![a-zà-ÿ’-]))(des)(?= (?:que|lors|l’instant|maintenant)(?![a-zà-ÿ]))/g, meant: 'dès', sign: 's ' },
  { pattern: /((?<![a-zà-ÿ’-]))(prés)(?![a-zà-ÿ-])/g, meant: 'près', sign: 'prés' },
  // A preposition has something after it.
  { pattern: /((?:^|[ ,])(?:[Bb]ien|à coup) )(sur)(?=[,;.)]| que)/g, meant: 'sûr', sign: ' sur' },
  { pattern: /((?:plus|stable|stable et|durable|durable et|rapide|rapide et|soit|et) )(sur)(?=[,;.:)])/g, meant: 'sûr', sign: ' sur' },
  { pattern: new RegExp(`(?<![${letter}’])((?:a|ont|avait|avaient|aurait|auraient) )(du)${follow}`, 'g'), meant: 'dû', sign: ' du', fits: (_, after, __, lexis) => isInfinitive(after, lexis) },
  { pattern: new RegExp(`(?<![${letter}’])((?:est|était|soit|serait|être|en partie|essentiellement|principalement|notamment) )(du)(?= (?:à|au|aux) )`, 'g'), meant: 'dû', sign: ' du' },
];

/** E20. ou / où, la / là, du / dû, sur / sûr, in the places where only one of the two can stand. */
export const homographs: Rule = {
  id: 'E20',
  languages: ['fr'],
  needsWords: true,
  find({ text, lexis }) {
    const proposals: Proposal[] = [];
    for (const { pattern, meant, sign, fits } of pairs) {
      if (!text.includes(sign)) continue;
      for (const match of text.matchAll(pattern)) {
        const [all, before = '', read = '', after = '', next = ''] = match;
        const start = match.index + all.lastIndexOf(read);
        if (fits === undefined || fits(before, after, next, lexis)) proposals.push({ start, end: start + read.length, replacement: meant, sure: true });
      }
    }
    return proposals.sort((a, b) => a.start - b.start);
  },
};
