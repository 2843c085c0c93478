import { accentCost, accentVariants } from './candidates/accents.ts';
import type { Candidate, Choice } from './candidates/candidate.ts';
import { choose } from './candidates/choose.ts';
import { glyphVariants, withoutIntruders } from './candidates/glyphs.ts';
import { isJoint, joinedWords, separated } from './candidates/joined.ts';
import { withOneThinLetter } from './candidates/lost-letter.ts';
import { standApart } from './candidates/stand-apart.ts';
import { inCaseOf, letter, withoutAccents } from './letters.ts';
import type { Lexis } from './lexis.ts';

const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)’/i;
const lettersOnly = new RegExp(`^[${letter}]+$`);
const shaped = new RegExp(`^[${letter}|!][${letter}|!10]*$`);

/** What a word that is none most likely was, or null. `opening`: it opens a sentence, so its capital says nothing. */
export function judge(word: string, opening: boolean, lexis: Lexis): Choice | null {
  if (word.length > 40 || lexis.has(word)) return null;
  const key = (opening ? '.' : ' ') + word;
  const before = lexis.memory.get(key);
  if (before !== undefined) return before;
  const choice = repair(word, opening, lexis);
  lexis.memory.set(key, choice);
  return choice;
}

function repair(word: string, opening: boolean, lexis: Lexis): Choice | null {
  const tie = lexis.language === 'fr' ? elided.exec(word)?.[0] : undefined;
  if (tie !== undefined) {
    const rest = word.slice(tie.length);
    return extended(rest.includes('-') ? repairCompound(rest, false, lexis) : repairPlain(rest, false, lexis), (repaired) => tie + repaired, lexis);
  }
  const mark = word.indexOf('’');
  if (mark > 0) return repairTied(word, mark, lexis);
  if (word.includes('-')) return repairCompound(word, opening, lexis);
  return repairPlain(word, opening, lexis);
}

function extended(choice: Choice | null, whole: (part: string) => string, lexis: Lexis): Choice | null {
  if (choice === null) return null;
  const word = whole(choice.word);
  return choice.word.includes(' ') || lexis.has(word) ? { ...choice, word } : null;
}

/** A word grown together with the elision after it: "al’intérieur", "dansl’Organisation". */
function repairTied(word: string, mark: number, lexis: Lexis): Choice | null {
  if (lexis.language !== 'fr') return null;
  const tie = /(?:qu|[cdjlmnst])$/.exec(word.slice(0, mark))?.[0];
  const before = word.slice(0, mark - (tie?.length ?? 0));
  const after = word.slice(mark - (tie?.length ?? 0));
  if (tie === undefined || before === '' || !(before === 'a' || lexis.rank(before.toLowerCase()) < 600)) return null;
  const rest = lexis.has(after) ? after : repair(after, false, lexis)?.word;
  return rest === undefined ? null : { word: `${before} ${rest}`, rule: 'E14', sure: true };
}

/** A compound of which one part is damaged. */
function repairCompound(word: string, opening: boolean, lexis: Lexis): Choice | null {
  const parts = word.split('-');
  if (parts.length > 6) return null;
  let choice: Choice | null = null;
  const repaired = parts.map((part, index) => {
    if (part === '' || lexis.has(part)) return part;
    choice = repairPlain(part, opening && index === 0, lexis);
    return choice === null || (choice.word.includes(' ') && lexis.language === 'fr') ? part : choice.word;
  });
  const whole = repaired.join('-');
  if (choice !== null && whole.includes(' ')) return whole.split(' ').every((part) => lexis.has(part)) ? { word: whole, rule: 'E14', sure: true } : null;
  return choice === null ? null : extended(choice, () => whole, lexis);
}

function repairPlain(word: string, opening: boolean, lexis: Lexis): Choice | null {
  if (word.length < 2 || !shaped.test(word)) return null;
  if (/^(?:[IVXLC1l|!]+|[ivxlc]+)$/.test(word)) return null;
  const capitals = /^(?:[A-ZÀ-ÞŒ]{2,}|[A-ZÀ-ÞŒ]+s)$/.test(word);
  if (capitals) return null;
  const intruded = repairIntruders(word, lexis);
  if (intruded !== null) return intruded;
  if (!lettersOnly.test(word)) return null;
  const humped = repairHumps(word, lexis);
  if (humped !== null) return humped;
  if (/[A-ZÀ-Þ]/.test(word.slice(1))) return null;
  return word.charAt(0) === word.charAt(0).toLowerCase() ? repairSmall(word, lexis) : repairCapitalised(word, opening, lexis);
}

/** E10. A glyph that is no letter here: "Ia", "|es", "po1itique", "s0us". */
function repairIntruders(word: string, lexis: Lexis): Choice | null {
  if (word.length === 2 && !/^[I|][a-zà-ÿ]$/.test(word)) return null;
  const inside = withoutIntruders(word);
  const letters = inside.replace(/^[I|1!](?=[a-zà-ÿ])/, 'l');
  if (letters === word) return null;
  if (inside !== word && lexis.has(inside)) return { word: inside, rule: 'E10', sure: true };
  if (lexis.has(letters)) return { word: letters, rule: 'E10', sure: true };
  if (/[|1!0]/.test(word)) {
    const thin = word.replaceAll(/[|1!]/g, 'i');
    if (lexis.has(thin)) return { word: thin, rule: 'E10', sure: true };
  }
  const repaired = repairSmall(letters, lexis);
  return repaired === null || !/[|1!0]|[a-zà-ÿ]I|^I[a-zà-ÿ]/.test(word) ? null : { ...repaired, rule: 'E10' };
}

/** E14. Words grown together at a capital: "aLaHaye", "sectionIl". */
function repairHumps(word: string, lexis: Lexis): Choice | null {
  const parts = word.split(/(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])/);
  const [first = ''] = parts;
  if (parts.length < 2 || parts.length > mostHumps || (first !== 'a' && !isFirm(first, lexis))) return null;
  const sound = parts.every((part, index) => index === 0 || part.length > 1 || part === 'A') && parts.slice(1, -1).every((part) => isFirm(part, lexis));
  const last = parts.at(-1) ?? '';
  const known = lexis.has(last) || /^[IVXl]+$/.test(last) || (parts.length > 2 && last.length > 2);
  return sound && known ? { word: separated(parts), rule: 'E14', sure: true } : null;
}

const mostHumps = 4;
const isFirm = (word: string, lexis: Lexis): boolean => word.length > 1 && lexis.rank(word.toLowerCase()) < Infinity;

function accentCandidates(word: string, lexis: Lexis): Candidate[] {
  if (lexis.language !== 'fr' || !lexis.mayLackAccents(word)) return [];
  return accentVariants(word)
    .filter((variant) => lexis.lists(variant))
    .map((variant) => ({ word: variant, cost: accentCost(word, variant), rule: 'E11' }));
}

/** Words in small letters: every kind of damage is thought of. */
function repairSmall(word: string, lexis: Lexis): Choice | null {
  // English has no accents: such a word is of another language.
  if (lexis.language === 'en' && /[à-öø-ÿ]/.test(word)) return null;
  const name = lexis.language === 'en' && word.length > 3 ? word.replace(/^l(?=[a-z])/, 'I') : word;
  if (name !== word && !lexis.lists(name.toLowerCase()) && lexis.lists(name)) return { word: name, rule: 'E10', sure: true };
  const candidates = accentCandidates(word, lexis);
  if (word.length > 2 || (lexis.language === 'en' && !foreign.test(word))) {
    for (const { word: variant, cost } of glyphVariants(word, lexis.language)) {
      const common = lexis.rank(variant) < Infinity;
      if (common || (word.length > 4 && cost <= 1 && (lexis.lists(variant) || (isQueue(word, variant) && lexis.has(variant))))) candidates.push({ word: variant, cost, rule: 'E12' });
      for (const accented of common ? [] : lexis.accented(variant)) candidates.push({ word: accented, cost: cost + 0.5, rule: 'E12' });
    }
  }
  if (word.length > (lexis.language === 'en' ? 2 : 5)) {
    for (const fuller of lexis.fuller(word)) {
      if (word.length > 5 || lexis.rank(fuller) < usualShort) candidates.push({ word: fuller, cost: word.length > 4 ? 2.4 : 2.1, rule: 'E13' });
    }
  }
  if (word.length > 5) {
    for (const variant of word.length > 8 ? withOneThinLetter(word) : []) {
      if (lexis.lists(variant)) candidates.push({ word: variant, cost: 2.4, rule: 'E13' });
    }
  }
  const joined = joinedWords(word, lexis);
  if (joined !== null && !isCompound(joined.split(' '), lexis)) candidates.push({ word: joined, cost: joinCost(joined.split(' '), lexis), rule: 'E14' });
  const choice = choose(candidates, lexis);
  return choice !== null && lexis.language === 'en' ? cautious(word, choice, lexis) : choice;
}

/** English makes words of two words freely ("peacebuilding"). */
function isCompound(parts: readonly string[], lexis: Lexis): boolean {
  if (lexis.language !== 'en' || parts.some((part) => isJoint(part, 'en'))) return false;
  return !parts.every((part, index) => index === 0 || standApart(parts[index - 1] ?? '', part));
}

/** Short words of other languages, which names and titles have: not "on" or "an" misread. */
const foreign = /^(?:al|ao|au|ce|da|de|di|du|el|en|et|eu|il|la|le|na|ne|ni|nu|os|sa|se|si|te|un)$/;

/** A short word is like many: only the frequent ones are believed, and of no shorter word what a lost letter makes. */
function cautious(word: string, choice: Choice, lexis: Lexis): Choice {
  if (word.length > 4 || choice.rule === 'E14' || choice.rule === 'E10') return choice;
  const sure = choice.rule === 'E12' && (word.length > 3 || lexis.rank(choice.word) < mostFrequent);
  return { ...choice, sure: choice.sure && sure };
}

const mostFrequent = 700;
const usualShort = 1200;

/** Two short words ("andits") are likelier than a rare word misread. */
function joinCost(parts: readonly string[], lexis: Lexis): number {
  const frequent = lexis.language === 'en' && parts.length === 2 && parts.every((part) => isJoint(part, 'en'));
  return 0.6 * parts.length - (frequent ? 1.7 : 0.7);
}

/** Words with a capital are names unless little is changed and the result is a word. */
function repairCapitalised(word: string, opening: boolean, lexis: Lexis): Choice | null {
  const small = word.toLowerCase();
  const capital = repairCapital(word, small, lexis);
  if (capital !== null) return capital;
  // "Jes graves difficultés": the l of italics and of worn type.
  const article = small.replace(/^j/, 'l');
  if (article !== small && lexis.rank(article) < 600) return { word: opening ? inCaseOf(article, word) : article, rule: 'E10', sure: true };
  if (opening) {
    const choice = repairSmall(small, lexis);
    if (choice === null) return null;
    return { ...choice, word: inCaseOf(choice.word, word), sure: choice.sure && (word.length > 3 || isJoint(choice.word, lexis.language)) };
  }
  return repairName(word, small, lexis);
}

/** E15. The accent of a capital is left out, in print as in OCR: "Etats", "Evaluation". */
function repairCapital(word: string, small: string, lexis: Lexis): Choice | null {
  const first = /^[EAIOUC]/.test(word) ? small.charAt(0) : '';
  if (first === '' || lexis.language !== 'fr') return null;
  for (const accented of { e: 'éèê', a: 'àâ', i: 'î', o: 'ô', u: '', c: 'ç' }[first] ?? '') {
    const variant = accented + small.slice(1);
    if (lexis.has(variant)) return { word: inCaseOf(variant, word), rule: 'E15', sure: true };
    const name = inCaseOf(variant, word);
    if (word.length > 4 && lexis.has(name)) return { word: name, rule: 'E15', sure: true };
  }
  return null;
}

/** A name in a sentence: only an accent, the letters g and q, or what makes it a word of resolutions. */
function repairName(word: string, small: string, lexis: Lexis): Choice | null {
  const candidates: Candidate[] = [];
  const marked = small !== withoutAccents(small);
  for (const variant of lexis.language === 'fr' && lexis.mayLackAccents(small) ? accentVariants(small) : []) {
    const name = inCaseOf(variant, word);
    const known = lexis.rank(variant) < Infinity || (marked && lexis.lists(name)) || (word.length > 5 && lexis.lists(variant));
    if (known) candidates.push({ word: name, cost: accentCost(small, variant), rule: 'E11' });
  }
  if (word.length === 4 && lexis.language === 'en') {
    // "Junc", "Jnly": few names of four letters are so near a frequent word.
    for (const { word: variant, cost } of glyphVariants(small, 'en')) if (cost <= 1 && lexis.rank(variant) < mostFrequent) candidates.push({ word: inCaseOf(variant, word), cost, rule: 'E12' });
  }
  if (word.length > 4) {
    for (const { word: variant, cost } of glyphVariants(small, lexis.language)) {
      const name = inCaseOf(variant, word);
      if ((lexis.rank(variant) < Infinity && (cost <= 1 || word.length > 5)) || (isQueue(small, variant) && lexis.lists(name))) candidates.push({ word: name, cost, rule: 'E12' });
    }
    if (lexis.language === 'en') candidates.push(...englishNames(word, small, lexis));
    for (const fuller of word.length > 5 ? lexis.fuller(small) : []) candidates.push({ word: inCaseOf(fuller, word), cost: 2.4, rule: 'E13' });
  }
  return choose(candidates, lexis);
}

/** A name that a sentence has before a short word ("Councilto"), that only loses a letter of a frequent one ("Unted"), or whose I is read as l. */
function englishNames(word: string, small: string, lexis: Lexis): Candidate[] {
  const candidates: Candidate[] = [];
  if (word.length === 5) for (const fuller of lexis.fuller(small)) if (lexis.rank(fuller) < 600) candidates.push({ word: inCaseOf(fuller, word), cost: 2.4, rule: 'E13' });
  if (word.length > 7) {
    for (const { word: variant, cost } of glyphVariants(small, 'en')) {
      if (cost <= 1 && lexis.rank(variant) === Infinity && lexis.lists(variant)) candidates.push({ word: inCaseOf(variant, word), cost: cost + 0.5, rule: 'E12' });
    }
  }
  const parts = joinedWords(small, lexis)?.split(' ') ?? [];
  const [first = '', second = ''] = parts;
  if (parts.length === 2 && first.length > 4 && isJoint(second, 'en') && (second.length > 2 || /^(?:of|to|by)$/.test(second))) candidates.push({ word: inCaseOf(`${first} ${second}`, word), cost: 0.5, rule: 'E14' });
  return candidates;
}

/** Whether two spellings differ in "gu" and "qu" alone. */
const isQueue = (word: string, variant: string): boolean => variant.replaceAll('gu', 'qu') === word.replaceAll('gu', 'qu');
