import { letter } from '../letters.ts';
import type { Proposal, Rule } from '../rule.ts';

const cut = new RegExp(`([${letter}’-]*[${letter}])([-›¬\\u00ad]) ([a-zà-ÿœ][${letter}]*)`, 'g');
const conjunction = /^(?:et|ou|à|and|or|to)$/;

/** E12. A printed line's end inside the line, as extractors leave it: "particu› lière", "concer- nant". */
export const innerHyphen: Rule = {
  id: 'E12',
  languages: ['fr', 'en'],
  needsWords: true,
  find({ text, lexis }) {
    const proposals: Proposal[] = [];
    for (const { 0: all, 1: before = '', 2: mark = '', 3: after = '', index } of text.matchAll(cut)) {
      if (mark === '-' && conjunction.test(after)) continue;
      const start = index + before.length;
      const whole = before.slice(before.lastIndexOf('-') + 1) + after;
      const one = lexis.has(whole);
      if (one || mark !== '-') proposals.push({ start, end: index + all.length - after.length, replacement: '', sure: one || mark !== '-' });
      else if (lexis.has(`${before}-${after}`)) proposals.push({ start, end: index + all.length - after.length, replacement: '-', sure: true });
    }
    return proposals;
  },
};
