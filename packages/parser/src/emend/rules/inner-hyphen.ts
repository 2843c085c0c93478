import { isCutWord } from '../hyphen.ts';
import { letter, wordStart } from '../letters.ts';
import type { Proposal, Rule } from '../rule.ts';

const mark = new RegExp(`(?<=[${letter}])([-›¬\\u00ad]) (?=([a-zà-ÿœ][${letter}]{0,60}))`, 'g');
const conjunction = /^(?:et|ou|à|and|or|to)$/;

/** E1. A printed line's end inside the line, as extractors leave it: "particu› lière", "concer- nant". */
export const innerHyphen: Rule = {
  id: 'E1',
  languages: ['fr', 'en'],
  needsWords: true,
  find({ text, lexis }) {
    const proposals: Proposal[] = [];
    for (const { 0: read, 1: hyphen = '', 2: after = '', index } of text.matchAll(mark)) {
      if (hyphen === '-' && conjunction.test(after)) continue;
      const before = text.slice(wordStart(text, index), index);
      const end = index + read.length;
      const last = before.slice(before.lastIndexOf('-') + 1);
      const cut = hyphen !== '-' || (lexis.has(last + after) && isCutWord(last, after, lexis));
      if (cut || lexis.has(`${before}-${after}`)) proposals.push({ start: index, end, replacement: cut ? '' : '-', sure: true });
    }
    return proposals;
  },
};
