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
    // The last pieces read that stand behind each other with one blank between, three at most.
    let run: Piece[] = [];
    const settle = (): void => {
      while (run.length > 0) {
        const whole = wholeOf(run, lexis);
        const last = run[(whole?.count ?? 1) - 1];
        if (whole !== null && last !== undefined) proposals.push({ start: run[0]?.start ?? 0, end: last.end, replacement: whole.word, sure: whole.sure });
        run = run.slice(whole?.count ?? 1);
        if (run.length < longestRun) break;
      }
    };
    for (const { 0: word, index } of text.matchAll(piece)) {
      const previous = run.at(-1);
      if (previous !== undefined && !(previous.end + 1 === index && text.charAt(previous.end) === ' ')) {
        while (run.length > 0) settle();
      }
      run.push({ word, start: index, end: index + word.length });
      if (run.length === longestRun) settle();
    }
    while (run.length > 0) settle();
    return proposals;
  },
};

const longestRun = 3;

function wholeOf([first, second, third]: readonly Piece[], lexis: Lexis): { word: string; count: number; sure: boolean } | null {
  if (first === undefined || second === undefined) return null;
  const firstKnown = lexis.has(first.word);
  const secondKnown = lexis.has(second.word);
  // Words that stand as they are, the most of all, are settled here.
  if (firstKnown && secondKnown && (isUsual(first.word, lexis) || first.word.length < 3) && (isUsual(second.word, lexis) || second.word.length === 1)) return null;
  if (second.word.includes('’') || /^[aày]$/.test(second.word) || /^[IVXLC]+$/.test(first.word)) return null;
  const two = wholeWord(first.word, second.word, firstKnown, secondKnown, lexis);
  if (two !== null) return { ...two, count: 2 };
  if (third === undefined || firstKnown || secondKnown) return null;
  const three = wholeWord(first.word + second.word, third.word, false, lexis.has(third.word), lexis);
  return three === null ? null : { ...three, count: 3 };
}

const isUsual = (word: string, lexis: Lexis): boolean => lexis.rank(word.slice(word.indexOf('’') + 1).toLowerCase()) < Infinity;

function wholeWord(first: string, second: string, firstKnown: boolean, secondKnown: boolean, lexis: Lexis): { word: string; sure: boolean } | null {
  if (second !== second.toLowerCase() || first.length + second.length > longest) return null;
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
  if (!isJoint(first, lexis.language) && !isJoint(second, lexis.language) && lexis.has(joined)) return { word: joined, sure: !firstKnown || joined.length > 8 };
  const [accented, ...others] = plain === joined.toLowerCase() ? lexis.accented(plain) : [];
  if (accented !== undefined && others.length === 0 && !firstKnown && plain.length > 5) return { word: inCaseOf(accented, first), sure: true };
  return null;
}

const longest = 40;
