import type { NumberWords } from './number-words.ts';

const cardinals = new Map<number, readonly string[]>([
  [0, ['zéro']],
  [1, ['un', 'une']],
  [2, ['deux']],
  [3, ['trois']],
  [4, ['quatre']],
  [5, ['cinq']],
  [6, ['six']],
  [7, ['sept']],
  [8, ['huit']],
  [9, ['neuf']],
  [10, ['dix']],
  [11, ['onze']],
  [12, ['douze']],
  [13, ['treize']],
  [14, ['quatorze']],
  [15, ['quinze']],
  [16, ['seize']],
  [20, ['vingt', 'vingts']],
  [30, ['trente']],
  [40, ['quarante']],
  [50, ['cinquante']],
  [60, ['soixante']],
  [70, ['soixante-dix', 'septante']],
  [80, ['quatre-vingts', 'huitante', 'octante']],
  [90, ['quatre-vingt-dix', 'nonante']],
  [100, ['cent', 'cents']],
  [1000, ['mille', 'mil']],
]);

const ordinals = new Map<number, readonly string[]>([
  [1, ['premier', 'première', 'premiers', 'premières', 'unième']],
  [2, ['deuxième', 'second', 'seconde', 'seconds', 'secondes']],
  [3, ['troisième']],
  [4, ['quatrième']],
  [5, ['cinquième']],
  [6, ['sixième']],
  [7, ['septième']],
  [8, ['huitième']],
  [9, ['neuvième']],
  [10, ['dixième']],
  [11, ['onzième']],
  [12, ['douzième']],
  [13, ['treizième']],
  [14, ['quatorzième']],
  [15, ['quinzième']],
  [16, ['seizième']],
  [20, ['vingtième']],
  [30, ['trentième']],
  [40, ['quarantième']],
  [50, ['cinquantième']],
  [60, ['soixantième']],
  [70, ['soixante-dixième', 'septantième']],
  [80, ['quatre-vingtième', 'huitantième', 'octantième']],
  [90, ['quatre-vingt-dixième', 'nonantième']],
  [100, ['centième']],
  [1000, ['millième']],
]);

const months = [
  ['janvier', 'janv'],
  ['février', 'févr', 'fév'],
  ['mars'],
  ['avril', 'avr'],
  ['mai'],
  ['juin'],
  ['juillet', 'juil'],
  ['août'],
  ['septembre', 'sept'],
  ['octobre', 'oct'],
  ['novembre', 'nov'],
  ['décembre', 'déc'],
] as const;

function cardinal(value: number): string {
  return cardinals.get(value)?.[0] ?? '';
}

/** "soixante" carries the teens, and so does "quatre-vingt". */
function belowHundred(value: number): string {
  const known = cardinal(value);
  if (known !== '') return known;
  const carriesTeens = (value > 60 && value < 80) || value > 80;
  const base = carriesTeens ? value - (value % 20) : value - (value % 10);
  const rest = value - base;
  const tens = base === 80 ? 'quatre-vingt' : cardinal(base);
  const link = base < 80 && (rest === 1 || rest === 11) ? ' et ' : '-';
  return `${tens}${link}${belowHundred(rest)}`;
}

function belowThousand(value: number): string {
  if (value < 100) return belowHundred(value);
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const head = hundreds === 1 ? 'cent' : `${belowHundred(hundreds)} cent${rest === 0 ? 's' : ''}`;
  return rest === 0 ? head : `${head} ${belowHundred(rest)}`;
}

function formatCardinal(value: number): string {
  if (value < 1000) return belowThousand(value);
  const thousands = Math.floor(value / 1000);
  const rest = value % 1000;
  const head = thousands === 1 ? 'mille' : `${belowThousand(thousands).replace(/s$/, '')} mille`;
  return rest === 0 ? head : `${head} ${belowThousand(rest)}`;
}

/** The last word takes the ending: "cinq" with a u, "neuf" with a v, a final e or plural s falls. */
function formatOrdinal(value: number): string {
  if (value === 1) return 'premier';
  const words = formatCardinal(value);
  if (words.endsWith('cinq')) return `${words}uième`;
  if (words.endsWith('neuf')) return `${words.slice(0, -1)}vième`;
  const stem = /(?:vingts|cents|e)$/.test(words) ? words.slice(0, -1) : words;
  return `${stem}ième`;
}

export const french: NumberWords = {
  cardinals,
  ordinals,
  links: ['et'],
  suffixes: ['e', 'er', 're', 'ère', 'ème', 'ième', 'es', 'nd', 'nde'],
  months,
  rangeWords: ['au', 'et', 'à'],
  formatCardinal,
  formatOrdinal,
};
