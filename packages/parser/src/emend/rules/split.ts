import { isJoint } from '../candidates/joined.ts';
import { inCaseOf, letter } from '../letters.ts';
import type { Lexis } from '../lexis.ts';
import type { Proposal, Rule } from '../rule.ts';

const piece = new RegExp(`(?<![${letter}’\\d/-])[${letter}][${letter}’-]{0,60}(?![${letter}’\\d/-])`, 'g');

interface Piece {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** E9. A blank inside a word: "internati onales", "Résol ution", "l’Assembl ée". */
export const split: Rule = {
  id: 'E9',
  languages: ['fr', 'en'],
  needsWords: true,
  find({ text, lexis }) {
    const proposals: Proposal[] = [];
    let before: Piece | null = null;
    let first: Piece | null = null;
    for (const { 0: word, index } of text.matchAll(piece)) {
      const here: Piece = { word, start: index, end: index + word.length };
      const joins = first !== null && first.end + 1 === index && text.charAt(first.end) === ' ';
      const whole = joins && first !== null ? wholeOf(before, first, here, lexis) : null;
      if (whole !== null) {
        proposals.push(whole);
        before = null;
        first = null;
      } else {
        before = joins && first !== null && !lexis.has(first.word) ? first : null;
        first = here;
      }
    }
    return proposals;
  },
};

/** The word that two pieces are, or three of which none is a word. */
function wholeOf(before: Piece | null, first: Piece, second: Piece, lexis: Lexis): Proposal | null {
  // Words that stand as they are, the most of all, are settled here.
  if ((lexis.isUsual(first.word) || first.word.length < 3) && (lexis.isUsual(second.word) || second.word.length === 1) && lexis.has(first.word) && lexis.has(second.word)) return null;
  if (second.word.includes('’') || /^[aày]$/.test(second.word) || /^[IVXLC]+$/.test(first.word)) return null;
  const two = wholeWord(first.word, second.word, lexis.has(first.word), lexis.has(second.word), lexis);
  if (two !== null) return { start: first.start, end: second.end, replacement: two.word, sure: two.sure };
  if (before === null || lexis.has(first.word) || lexis.has(second.word)) return null;
  const three = wholeWord(before.word + first.word, second.word, false, false, lexis);
  return three === null ? null : { start: before.start, end: second.end, replacement: three.word, sure: three.sure };
}

function wholeWord(first: string, second: string, firstKnown: boolean, secondKnown: boolean, lexis: Lexis): { word: string; sure: boolean } | null {
  if (first.endsWith('’') || second !== second.toLowerCase() || first.length + second.length > longest) return null;
  const joined = first + second;
  const plain = joined.slice(joined.indexOf('’') + 1).toLowerCase();
  const common = lexis.rank(plain) < Infinity;
  if (firstKnown && secondKnown) {
    // "international es", "poli tiques": a part of a word may be a word, though one that no resolution has;
    // articles and prepositions stand alone: "en quête" is not "enquête".
    return joined.length > 5 && common && !isJoint(first, lexis.language) && !isJoint(second, lexis.language) ? { word: joined, sure: true } : null;
  }
  // A label before a word: "les alinéas c et d".
  if (secondKnown && first.length === 1) return null;
  if (common && lexis.has(joined)) return { word: joined, sure: true };
  // "de facto", "Dar es Salaam" in English.
  if (lexis.language === 'en' && (foreignPiece.test(first) || foreignPiece.test(second))) return null;
  if (!isJoint(first, lexis.language) && !isJoint(second, lexis.language) && lexis.has(joined)) return { word: joined, sure: !firstKnown || joined.length > 8 };
  const [accented, ...others] = plain === joined.toLowerCase() ? lexis.accented(plain) : [];
  if (accented !== undefined && others.length === 0 && !firstKnown && plain.length > 5) return { word: inCaseOf(accented, first), sure: true };
  return null;
}

const longest = 40;
const foreignPiece = /^(?:de|d|la|le|du|des|el|es|et|en|un|da|di)$/i;
