import type { Choice } from '../candidates/candidate.ts';
import { judge } from '../judge.ts';
import { letter, opensSentence, withoutAccents } from '../letters.ts';
import type { Lexis } from '../lexis.ts';
import type { Proposal, Rule } from '../rule.ts';
import { withItsCapital } from './first-letter.ts';

/** A word as OCR may have left it: letters and the glyphs taken for them. */
const wordPattern = new RegExp(`(?<![${letter}’|-])(?:[${letter}]|[|!](?=[a-zà-ÿ]))[${letter}’|!10-]{0,60}`, 'g');

/** E10 to E15. One word at a time; the kind of damage gives the rule. */
export const words: Rule = {
  id: 'E12',
  languages: ['fr', 'en'],
  needsWords: true,
  find({ text, lexis }) {
    const proposals: Proposal[] = [];
    let afterStranger = false;
    for (const { 0: read, index } of text.matchAll(wordPattern)) {
      const word = trimmed(read);
      if (word.length < 2 || lexis.has(word)) {
        afterStranger = false;
        continue;
      }
      // What stands in a symbol, an address or a number is not a word.
      if (isTied(text, index - 1) || isTied(text, index + word.length) || isFragment(text, index, index + word.length)) continue;
      // "cf.", "ed.": an abbreviation.
      if (word.length === 2 && text.charAt(index + 2) === '.' && index + 3 < text.length) continue;
      if (isPersonsName(text, index)) continue;
      const choice = judge(word, opensSentence(text, index), lexis);
      if (choice === null) {
        afterStranger = word === word.toLowerCase() && !/^[ivxlc]+$/.test(word);
        continue;
      }
      const { word: replacement, sure } = choice.other === undefined ? choice : settle(choice, choice.other, text.slice(Math.max(0, index - 20), index));
      const meant = lexis.language === 'en' ? withItsCapital(word, replacement, text.slice(Math.max(0, index - 8), index), text.slice(index + word.length, index + word.length + 3)) : replacement;
      // Behind a word of another language there may be more of it: "recovery and resilience".
      proposals.push({ start: index, end: index + word.length, replacement: meant, rule: choice.rule, sure: sure && !afterStranger });
      afterStranger = false;
    }
    return proposals;
  },
};

/** Without the marks behind it, that are a closing quote, a dash, an exclamation. */
function trimmed(word: string): string {
  let end = word.length;
  while (end > 0 && '’-!'.includes(word.charAt(end - 1))) end -= 1;
  return word.slice(0, end);
}

/** A capitalised word behind "M.", "Mme", "Mr." and the like, and behind other names after these, is somebody's name: no dictionary has it. */
function isPersonsName(text: string, index: number): boolean {
  return /^\p{Lu}/u.test(text.slice(index, index + 2)) && behindTitle.test(text.slice(Math.max(0, index - 40), index));
}

const behindTitle = /(?<!\p{L})(?:M|MM|Mme|Mmes|Mlle|Mr|Mrs|Ms|Dr|Sir|Dame)\.? (?:\p{Lu}[\p{L}-]* )*$/u;

function isTied(text: string, place: number): boolean {
  const mark = text.charAt(place);
  return mark !== '' && '/\\@_#~0123456789'.includes(mark);
}

/** A piece of a word with a mark in it ("génér.al", "Enon,ant"): what the whole was is not in the piece. */
function isFragment(text: string, start: number, end: number): boolean {
  return (isMark(text, start - 1) && /[A-Za-zÀ-ÿ]/.test(text.charAt(start - 2))) || (isMark(text, end) && /[a-zà-ÿ]/.test(text.charAt(end + 1)));
}

const isMark = (text: string, place: number): boolean => place >= 0 && place < text.length && ',.;:·['.includes(text.charAt(place));

const auxiliary = /(?:^|[ ’])(?:a|ont|avait|avaient|aura|ayant|est|sont|soit|soient|était|étaient|sera|seront|serait|été|être|avoir|non) $/;
const subjectOrArticle = /(?:^|[ ’])(?:qui|il|elle|on|se|s’|ne|n’|y|le|la|les|un|une|du|des|au|aux|ce|cet|cette|ces|son|sa|ses|leur|leurs|chaque|tout|toute) $/;

/** "prepare": "préparé" after an auxiliary, "prépare" after a subject. Other pairs stay unsure. */
function settle(choice: Choice, other: string, before: string): { word: string; sure: boolean } {
  const pair = [choice.word, other];
  const participle = pair.find((word) => /ée?s?$/.test(word));
  const present = pair.find((word) => /(?<!é)es?$/.test(word));
  if (participle !== undefined && present !== undefined && withoutAccents(participle) === withoutAccents(present)) {
    if (auxiliary.test(before)) return { word: participle, sure: true };
    if (subjectOrArticle.test(before) || before === '') return { word: present, sure: true };
  }
  return choice;
}

const slashed = new RegExp(`(?<![${letter}\\d/])([${letter}]{1,30})/([a-zà-ÿ]{1,30})(?![${letter}\\d/])`, 'g');

/** E10. An l of italics read as a stroke: "Rappe/ant", "éga/ement". */
export const strokes: Rule = {
  id: 'E10',
  languages: ['fr', 'en'],
  needsWords: true,
  find({ text, lexis }) {
    const proposals: Proposal[] = [];
    for (const { 0: read, 1: first = '', 2: second = '', index } of text.matchAll(slashed)) {
      const whole = lexis.has(first) && lexis.has(second) ? null : wholeWord(`${first}l${second}`, opensSentence(text, index), lexis);
      if (whole !== null) proposals.push({ start: index, end: index + read.length, replacement: whole, sure: true });
    }
    return proposals;
  },
};

function wholeWord(word: string, opening: boolean, lexis: Lexis): string | null {
  if (lexis.has(word)) return word;
  const choice = judge(word, opening, lexis);
  return choice?.sure === true && choice.rule === 'E11' ? choice.word : null;
}
