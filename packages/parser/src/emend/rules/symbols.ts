import { letter } from '../letters.ts';
import type { Proposal, Rule } from '../rule.ts';

const edge = `(?<![${letter}\\d/.-])`;
const tail = '(?:/(?:Add|Corr|Rev)\\.\\d+)*(?![\\w/])';

interface Repair {
  readonly pattern: RegExp;
  /** The symbol in place of the match. */
  readonly replacement: (...groups: string[]) => string;
}

/**
 * What a place asks for. A document's symbol has its organ's letter before the session, where a resolution has none:
 * three numbers in a note of their own or in brackets are the symbol of a document of the Assembly.
 */
const repairs: readonly Repair[] = [
  // "$-24/2", "5-24/2" where a special session's resolution is named.
  { pattern: new RegExp(`((?:[Rr]ésolutions?|[Rr]esolutions?) (?:A/RES/)?)(\\$|5|s)(?=-\\d{1,2}/\\d)`, 'g'), replacement: (before) => `${before}S` },
  { pattern: /(?<![\w$])(\$)(?=-\d{1,2}\/\d{1,3}(?![\d/]))/g, replacement: () => 'S' },
  { pattern: new RegExp(`(^(?:Voir |See |Voir aussi |See also )?)[74](?=/\\d{2}/(?:L\\.)?\\d{1,4}${tail}(?: et |,| and |[.]?$))`, 'g'), replacement: (before) => `${before}A` },
  { pattern: new RegExp(`(\\((?:voir |see )?|(?:[Dd]ocuments?|[Rr]apport|[Rr]eport|[Ss]ymbol) )[74](?=/\\d{2}/(?:L\\.)?\\d{1,4}${tail})`, 'g'), replacement: (before) => `${before}A` },
  // A committee's document, whose organ is the Assembly: "7/C.2/61/9".
  { pattern: /(?<![\w/.$-])[74](?=\/C\.\d\/\d)/g, replacement: () => 'A' },
  // "AJRES/73/8", "AIRES/72/309", "Avres/72/309", "A RES/73/8".
  { pattern: new RegExp(`${edge}A(?:[JIlv|]| ?)[Rr][Ee][Ss](?=/\\d)`, 'g'), replacement: () => 'A/RES' },
  { pattern: new RegExp(`${edge}A[Il|]C\\.(?=\\d/\\d)`, 'g'), replacement: () => 'A/C.' },
  // A blank inside: "A/C.2/ 54/2", "3 7 / 157" is left.
  { pattern: new RegExp(`(${edge}A/(?:C\\.\\d/|RES/)?\\d{1,2}) ?/ (?=\\d{1,3}(?!\\d))`, 'g'), replacement: (before) => `${before}/` },
  { pattern: /((?:[Rr]ésolutions?|[Rr]esolutions?) \d{2})(?: \/ ?|\/ )(?=\d{1,3}(?![\d/]))/g, replacement: (before) => `${before}/` },
];

/** E5. Misread glyphs in symbols, where their grammar leaves one reading: "7/58/98", "$-24/2", "AJRES/73/8". */
export const symbols: Rule = {
  id: 'E5',
  languages: ['fr', 'en'],
  needsWords: false,
  find({ text }) {
    const proposals: Proposal[] = [];
    for (const { pattern, replacement } of repairs) {
      for (const { 0: read, index, ...groups } of text.matchAll(pattern)) {
        const meant = replacement(groups[1] ?? '');
        if (meant === read) continue;
        let same = 0;
        while (read.charAt(same) === meant.charAt(same)) same += 1;
        proposals.push({ start: index + same, end: index + read.length, replacement: meant.slice(same), sure: true });
      }
    }
    return proposals.sort((a, b) => a.start - b.start);
  },
};
