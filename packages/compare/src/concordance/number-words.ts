import type { Language } from '@resolute/schema';

const english = {
  units: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  tens: 'twenty thirty forty fifty sixty seventy eighty ninety',
};
const french = {
  units: 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
  tens: 'vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt',
};

const irregularEnglish: Readonly<Record<string, string>> = { one: 'first', two: 'second', three: 'third', five: 'fifth', eight: 'eighth', nine: 'ninth', twelve: 'twelfth' };
const irregularFrench: Readonly<Record<string, string>> = { cinq: 'cinquième', neuf: 'neuvième' };

/** The names of 1 to 100 by language, cardinal and ordinal, hyphens as blanks; the others are compared in figures only. */
const names: Partial<Record<Language, ReadonlyMap<string, string>>> = { en: namesOf(englishNames), fr: namesOf(frenchNames) };

/** No name of a number up to 100 has more words: "quatre vingt dix neuf". */
const longestName = 4;

/** The numbers up to 100 that a text has in words, as figures. */
export function numberWords(text: string, language: Language): ReadonlySet<string> {
  const known = names[language];
  const found = new Set<string>();
  if (!known) return found;
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  for (let at = 0; at < words.length; at++) {
    for (let length = 1; length <= longestName && at + length <= words.length; length++) {
      const value = known.get(words.slice(at, at + length).join(' '));
      if (value !== undefined) found.add(value);
    }
  }
  return found;
}

function namesOf(of: (value: number) => readonly string[]): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (let value = 1; value <= 100; value++) for (const name of of(value)) all.set(name.replaceAll('-', ' '), `${value}`);
  return all;
}

function englishNames(value: number): string[] {
  const units = english.units.split(' ');
  const tens = english.tens.split(' ')[Math.floor(value / 10) - 2];
  const unit = value < 20 ? value : value % 10;
  const last = value === 100 ? 'hundred' : unit === 0 ? tens! : units[unit]!;
  const lead = value < 20 || unit === 0 || value === 100 ? '' : `${tens}-`;
  const ordinal = irregularEnglish[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`);
  return [lead + last, lead + ordinal];
}

function frenchNames(value: number): string[] {
  if (value === 100) return ['cent', 'centième'];
  const units = french.units.split(' ');
  const decade = Math.floor(value / 10);
  const tens = french.tens.split(' ')[decade - 2];
  const base = value < 20 ? 0 : decade === 7 || decade === 9 ? (decade - 1) * 10 : decade * 10;
  const unit = value - base;
  if (base === 0) return [units[unit]!, ...ordinalsOf(units[unit]!), ...(value === 1 ? ['première', 'premier', 'une'] : value === 2 ? ['seconde', 'second'] : [])];
  if (unit === 0) return [tens!, `${tens}s`, ...ordinalsOf(tens!)];
  const joins = unit === 1 || (unit === 11 && decade === 7) ? ['-et-', '-'] : ['-'];
  return joins.flatMap((join) => [units[unit]!, ...ordinalsOf(units[unit]!)].map((last) => `${tens}${join}${last}`));
}

function ordinalsOf(cardinal: string): string[] {
  const [last = ''] = cardinal.split('-').slice(-1);
  const ordinal = irregularFrench[last] ?? `${last.replace(/e$/u, '')}ième`;
  return [cardinal.slice(0, cardinal.length - last.length) + ordinal];
}
