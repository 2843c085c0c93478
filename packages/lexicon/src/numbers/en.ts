import type { NumberWords } from './number-words.ts';

const cardinals = new Map<number, readonly string[]>([
  [0, ['zero']],
  [1, ['one']],
  [2, ['two']],
  [3, ['three']],
  [4, ['four']],
  [5, ['five']],
  [6, ['six']],
  [7, ['seven']],
  [8, ['eight']],
  [9, ['nine']],
  [10, ['ten']],
  [11, ['eleven']],
  [12, ['twelve']],
  [13, ['thirteen']],
  [14, ['fourteen']],
  [15, ['fifteen']],
  [16, ['sixteen']],
  [17, ['seventeen']],
  [18, ['eighteen']],
  [19, ['nineteen']],
  [20, ['twenty']],
  [30, ['thirty']],
  [40, ['forty', 'fourty']],
  [50, ['fifty']],
  [60, ['sixty']],
  [70, ['seventy']],
  [80, ['eighty']],
  [90, ['ninety']],
  [100, ['hundred']],
  [1000, ['thousand']],
]);

const ordinals = new Map<number, readonly string[]>([
  [1, ['first']],
  [2, ['second']],
  [3, ['third']],
  [4, ['fourth']],
  [5, ['fifth']],
  [6, ['sixth']],
  [7, ['seventh']],
  [8, ['eighth']],
  [9, ['ninth']],
  [10, ['tenth']],
  [11, ['eleventh']],
  [12, ['twelfth']],
  [13, ['thirteenth']],
  [14, ['fourteenth']],
  [15, ['fifteenth']],
  [16, ['sixteenth']],
  [17, ['seventeenth']],
  [18, ['eighteenth']],
  [19, ['nineteenth']],
  [20, ['twentieth']],
  [30, ['thirtieth']],
  [40, ['fortieth']],
  [50, ['fiftieth']],
  [60, ['sixtieth']],
  [70, ['seventieth']],
  [80, ['eightieth']],
  [90, ['ninetieth']],
  [100, ['hundredth']],
  [1000, ['thousandth']],
]);

const months = [
  ['January', 'Jan'],
  ['February', 'Feb'],
  ['March', 'Mar'],
  ['April', 'Apr'],
  ['May'],
  ['June', 'Jun'],
  ['July', 'Jul'],
  ['August', 'Aug'],
  ['September', 'Sept', 'Sep'],
  ['October', 'Oct'],
  ['November', 'Nov'],
  ['December', 'Dec'],
] as const;

/** The parts of a number below a thousand, each a [value, hundreds?] to be named; the last one may become an ordinal. */
function parts(value: number): string[] {
  if (value >= 1000) {
    const rest = value % 1000;
    const head = [...parts(Math.floor(value / 1000)), 'thousand'];
    if (rest === 0) return head;
    return rest < 100 ? [...head, 'and', ...parts(rest)] : [...head, ...parts(rest)];
  }
  if (value >= 100) {
    const rest = value % 100;
    const head = [name(Math.floor(value / 100)), 'hundred'];
    return rest === 0 ? head : [...head, 'and', ...parts(rest)];
  }
  return [name(value)];
}

function name(value: number): string {
  const known = cardinals.get(value)?.[0];
  if (known !== undefined) return known;
  const unit = value % 10;
  return `${cardinals.get(value - unit)?.[0]}-${cardinals.get(unit)?.[0]}`;
}

const ordinalOf = new Map([...ordinals].map(([value, [word]]) => [cardinals.get(value)?.[0] ?? '', word ?? '']));

function formatOrdinal(value: number): string {
  const words = parts(value).join(' ');
  return words.replace(/[a-z]+$/, (last) => ordinalOf.get(last) ?? last);
}

export const english: NumberWords = {
  cardinals,
  ordinals,
  links: ['and'],
  suffixes: ['th', 'st', 'nd', 'rd'],
  months,
  rangeWords: ['to', 'and', 'through'],
  formatCardinal: (value) => parts(value).join(' '),
  formatOrdinal,
};
