import { letter, opensSentence, vowel } from '../letters.ts';
import type { Proposal, Rule } from '../rule.ts';

const unlettered = `(?<![${letter}\\d’|])`;

/** E3. The l of an elision is read as I, |, 1, ! or /, alone or twice: "I’application", "|I’égide", "!’Organisation". */
const misread = new RegExp(`${unlettered}[|Il1!/]{1,2}’{1,3} ?(?=[${vowel}])`, 'g');

export const elisionLetter: Rule = {
  id: 'E3',
  languages: ['fr'],
  needsWords: false,
  find: ({ text }) =>
    Array.from(text.matchAll(misread), ({ 0: read, index }): Proposal => {
      const opening = opensSentence(text, index) && !/[a-zà-ÿ]/.test(text.charAt(index + read.length));
      return { start: index, end: index + read.length, replacement: opening ? 'L’' : 'l’', sure: true };
    }).filter(({ start, end }) => !/^l’ ?$/.test(text.slice(start, end))),
};

/** E2. The apostrophe of an elision is read as a double quote, or twice: "l"homme", "qu’’aux". */
const misreadMark = new RegExp(`${unlettered}((?:[LlDdNnSsJjCcMmTtI|!1]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu))(?:["“”]|’["“”’])(?=[${vowel}])`, 'g');

export const elisionMark: Rule = {
  id: 'E2',
  languages: ['fr'],
  needsWords: false,
  find: ({ text }) =>
    Array.from(text.matchAll(misreadMark), ({ 0: read, 1: elided = '', index }) => {
      const article = 'I|!1'.includes(elided);
      const opening = article && opensSentence(text, index) && !/[a-zà-ÿ]/.test(text.charAt(index + read.length));
      return { start: index, end: index + read.length, replacement: `${article ? (opening ? 'L' : 'l') : elided}’`, sure: true };
    }),
};

/** E4. A blank stands before or after the apostrophe of an elision: "l’ Assemblée", "L ’Assemblée". */
const blank = new RegExp(`${unlettered}((?:[LlDdNnSsJjCcMmTt]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu))( ?’ ?)(?=[${vowel}])`, 'g');

export const elisionBlank: Rule = {
  id: 'E4',
  languages: ['fr'],
  needsWords: false,
  find: ({ text }) =>
    Array.from(text.matchAll(blank))
      .filter(([, , mark]) => mark !== '’')
      .map(({ 1: elided = '', 2: mark = '', index }) => ({
        start: index + elided.length,
        end: index + elided.length + mark.length,
        replacement: '’',
        sure: true,
      })),
};
