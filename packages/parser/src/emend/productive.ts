import type { Dictionary } from '@resolute/lexicon/dictionary';

/** Prefixes that form new words freely, long enough that a damaged word does not pass for one of them. */
const prefixes = {
  fr: /^(?:agro|anti|audio|auto|bio|contre|cyber|éco|électro|extra|géo|hydro|hyper|inter|intra|macro|micro|multi|narco|néo|para|pluri|poly|post|pré|psycho|radio|semi|sexo|socio|sous|supra|sur|télé|trans|ultra|vidéo)-?/i,
  en: /^(?:agro|anti|audio|auto|bio|counter|cyber|electro|extra|geo|hydro|hyper|inter|intra|macro|micro|multi|narco|neo|non|over|para|poly|post|pre|psycho|radio|semi|socio|sub|supra|trans|ultra|under|video)-?/i,
} as const;

const shortestStem = 5;

/** Words no list has because they are made as they are needed: "sexospécifiques", "plurisectorielle", plurals of either. */
export function isProductive(word: string, language: 'en' | 'fr', dictionary: Dictionary): boolean {
  if (word.length <= shortestStem || word.length > 40) return false;
  // A typewriter has no œ: "oeuvre" is as printed.
  if (/oe/i.test(word) && dictionary.has(word.replace('oe', 'œ').replace('Oe', 'Œ'))) return true;
  if (language === 'en' && dictionary.has(american(word))) return true;
  const stem = word.replace(prefixes[language], '');
  if (stem !== word && stem.length >= shortestStem && stem === stem.toLowerCase() && hasNumber(stem, dictionary)) return true;
  return /[^s]s$/.test(word) && !/(?:nt|ns|er|ir)s$/.test(word) && dictionary.has(word.slice(0, -1)) && word === word.toLowerCase();
}

/** The word list is American, the United Nations write British. */
function american(word: string): string {
  return word.replace(/([^aeiou])our/, '$1or').replace(/[ao]e/, 'e').replace(/ence(?=s?$)/, 'ense').replace(/is(?=e|ing|ation)/, 'iz').replace(/ys(?=e|ing)/, 'yz').replace(/ll(?=ed|ing|er)/, 'l').replace(/tre(?=s?$)/, 'ter');
}

function hasNumber(stem: string, dictionary: Dictionary): boolean {
  return dictionary.has(stem) || (stem.endsWith('s') && dictionary.has(stem.slice(0, -1)));
}
