import { letter, vowel } from '../letters.ts';
import type { Proposal, Rule } from '../rule.ts';

const lone = new RegExp(`(?<![${letter}\\d’'-])([dlsnDLSN]|[Qq]u|[I|]) (?=[${vowel}])([${letter}]{1,60}(?:’[${letter}]{1,60})?)`, 'g');

/** What the verbs and pronouns after a lone s, n or qu are; the long words after d and l need only be words. */
const shortAfter: { readonly [elided: string]: RegExp } = {
  s: /^(?:est|était|il|ils|y|en|inscrit|avère)$/,
  n: /^(?:a|ai|est|ont|y|en|était|avait)$/,
  qu: /^(?:il|ils|elle|elles|on|un|une|à|au|aux|en|y|a)$/i,
  d: /^(?:y|en|un|une|ici|où|en|Etat|Etats|État|États|eux|elle|elles|autres?|ores)$/,
  l: /^(?:on|un|une|an|Etat|État|ONU|eau)$/,
};

/** What may stand before an article: a letter after anything else may be a label or a numeral ("chap. I Introduction"). */
const leads = /(?:^|[ ’(«])(?:de|à|a|par|pour|sur|dans|que|et|sous|avec|selon|entre|contre|vers|sans|dont|chez|après|avant|durant|ou|où|toute|tout) $/;
const lists = /(?:alinéas?|sections?|parties?|annexes?|points?|groupes?|paragraphes?|listes?|al\.|par\.) (?:(?:[a-z]|\d+|et|ou|à)[,)]? ){0,6}$/i;

/** E8. The apostrophe of an elision is lost: "s efforcer", "d atteindre", "de I Equipe". */
export const missingApostrophe: Rule = {
  id: 'E8',
  languages: ['fr'],
  needsWords: true,
  find({ text, lexis }) {
    const proposals: Proposal[] = [];
    for (const { 0: all, 1: elided = '', 2: word = '', index } of text.matchAll(lone)) {
      const before = text.slice(Math.max(0, index - 40), index);
      const small = elided.toLowerCase();
      const article = elided === 'I' || elided === '|';
      const key = article ? 'l' : small;
      const fits = shortAfter[key]?.test(word) === true || (word.length > 3 && isWordAfterElision(word, lexis));
      if (!fits || lists.test(before) || /^(?:et|ou|au|aux)$/.test(word)) continue;
      const sure = article ? leads.test(before) && !/[sx]$/.test(word) : elided === small || key === 'qu' || before === '';
      if (elided === '|' && !sure) continue;
      proposals.push({ start: index, end: index + all.length - word.length, replacement: `${article ? 'l' : elided}’`, sure });
    }
    return proposals;
  },
};

function isWordAfterElision(word: string, lexis: { has(word: string): boolean }): boolean {
  return lexis.has(word) || (word.startsWith('E') && lexis.has(`É${word.slice(1)}`));
}
