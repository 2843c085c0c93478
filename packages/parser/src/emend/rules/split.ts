import { inCaseOf, letter } from '../letters.ts';
import type { Lexis } from '../lexis.ts';
import type { Proposal, Rule } from '../rule.ts';

const pieces = new RegExp(`[${letter}’-]+(?: [${letter}]+(?![${letter}’\\d/-]))+`, 'g');

/** E9. A blank inside a word: "internati onales", "Résol ution", "l’Assembl ée". */
export const split: Rule = {
  id: 'E9',
  languages: ['fr', 'en'],
  needsWords: true,
  find({ text, lexis }) {
    const proposals: Proposal[] = [];
    for (const { 0: run, index } of text.matchAll(pieces)) {
      const words = run.split(' ');
      let offset = index;
      for (let at = 0; at < words.length; at += 1) {
        const whole = wholeFrom(words, at, lexis);
        if (whole === null) {
          offset += (words[at]?.length ?? 0) + 1;
          continue;
        }
        const length = words.slice(at, at + whole.count).join(' ').length;
        proposals.push({ start: offset, end: offset + length, replacement: whole.word, sure: whole.sure });
        offset += length + 1;
        at += whole.count - 1;
      }
    }
    return proposals;
  },
};

function wholeFrom(words: readonly string[], at: number, lexis: Lexis): { word: string; count: number; sure: boolean } | null {
  const [first = '', second, third] = words.slice(at, at + 3);
  if (second === undefined) return null;
  if (/^[aày]$/.test(second) || /^[IVXLC]+$/.test(first)) return null;
  const firstKnown = lexis.has(first);
  // Words that stand as they are, the most of all, are settled here.
  if (firstKnown && (lexis.has(second) ? second.length > 3 || lexis.rank(second.toLowerCase()) < Infinity : false)) return null;
  const two = whole(first, second, firstKnown, lexis);
  if (two !== null) return { ...two, count: 2 };
  if (third === undefined || firstKnown || lexis.has(second)) return null;
  const three = whole(first + second, third, false, lexis);
  return three === null ? null : { ...three, count: 3 };
}

function whole(first: string, second: string, firstKnown: boolean, lexis: Lexis): { word: string; sure: boolean } | null {
  if (second !== second.toLowerCase() || first.length + second.length < 2) return null;
  const secondKnown = lexis.has(second);
  const joined = first + second;
  const plain = joined.slice(joined.indexOf('’') + 1).toLowerCase();
  const common = lexis.rank(plain) < Infinity;
  if (firstKnown && secondKnown) {
    // "international es": the rest of a word may be a word that no resolution has.
    return first.length > 3 && common && second.length > 1 && second.length < 4 ? { word: joined, sure: true } : null;
  }
  if (common && lexis.has(joined)) return { word: joined, sure: true };
  const joint = lexis.rank(second.toLowerCase()) < 60 || lexis.rank(first.toLowerCase()) < 60;
  if (!joint && lexis.has(joined)) return { word: joined, sure: !firstKnown || joined.length > 8 };
  const [accented, ...others] = plain === joined.toLowerCase() ? lexis.accented(plain) : [];
  if (accented !== undefined && others.length === 0 && !firstKnown && plain.length > 5) return { word: inCaseOf(accented, first), sure: true };
  return null;
}
