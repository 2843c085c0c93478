import type { Language } from './language.ts';
import { parseParagraphId, type ParagraphPath } from './paragraph-id.ts';
import type { Paragraph } from './paragraph.ts';
import type { Resolution } from './resolution.ts';

/** How a language cites the places of a resolution. Numbers come as they are printed. */
interface Citation {
  readonly operative: (number: string) => string;
  readonly preambular: (number: string) => string;
  readonly heading: (number: string) => string;
  readonly annex: (roman: string) => string;
  readonly section: (roman: string) => string;
  readonly note: (number: string) => string;
  /** A sub-paragraph's letter or number: "a)" in French, "(a)" in English. */
  readonly mark: (mark: string) => string;
}

const citations: Readonly<Record<Language, Citation>> = {
  ar: {
    operative: (number) => `الفقرة ${number}`,
    preambular: (number) => `الفقرة ${number} من الديباجة`,
    heading: (number) => `العنوان ${number}`,
    annex: (roman) => `المرفق ${roman}`.trim(),
    section: (roman) => `الجزء ${roman}`,
    note: (number) => `الحاشية ${number}`,
    mark: (mark) => ` (${mark})`,
  },
  en: {
    operative: (number) => `para. ${number}`,
    preambular: (number) => `preambular para. ${number}`,
    heading: (number) => `heading ${number}`,
    annex: (roman) => `annex ${roman}`.trim(),
    section: (roman) => `sect. ${roman}`,
    note: (number) => `note ${number}`,
    mark: (mark) => ` (${mark})`,
  },
  es: {
    operative: (number) => `párr. ${number}`,
    preambular: (number) => `párr. ${number} del preámbulo`,
    heading: (number) => `título ${number}`,
    annex: (roman) => `anexo ${roman}`.trim(),
    section: (roman) => `secc. ${roman}`,
    note: (number) => `nota ${number}`,
    mark: (mark) => ` ${mark})`,
  },
  fr: {
    operative: (number) => `par. ${number}`,
    preambular: (number) => `${number}${number === '1' ? 'er' : 'e'} al. du préambule`,
    heading: (number) => `titre ${number}`,
    annex: (roman) => `annexe ${roman}`.trim(),
    section: (roman) => `sect. ${roman}`,
    note: (number) => `note ${number}`,
    mark: (mark) => ` ${mark})`,
  },
  ru: {
    operative: (number) => `п. ${number}`,
    preambular: (number) => `п. ${number} преамбулы`,
    heading: (number) => `заголовок ${number}`,
    annex: (roman) => `приложение ${roman}`.trim(),
    section: (roman) => `разд. ${roman}`,
    note: (number) => `сноска ${number}`,
    mark: (mark) => ` ${mark})`,
  },
  zh: {
    operative: (number) => `第${number}段`,
    preambular: (number) => `序言部分第${number}段`,
    heading: (number) => `标题${number}`,
    annex: (roman) => `附件${roman}`,
    section: (roman) => `第${roman}节`,
    note: (number) => `脚注${number}`,
    mark: (mark) => `(${mark})`,
  },
};

/**
 * A place as it is cited in a language: `par. 10 a)`, `para. 10 (a)`, `3e al. du préambule`, `annexe II, par. 2`. The
 * only annex of a resolution (`annexes` is 1) is cited without a number. Throws a RangeError where it is no id.
 */
export function labelOf(id: string, language: Language, { annexes }: { readonly annexes?: number } = {}): string {
  const path = parseParagraphId(id);
  if (!path) throw new RangeError(`"${id}" is no id of a paragraph or a note.`);
  const citation = citations[language];
  return [
    path.annex ? citation.annex(annexes === 1 ? '' : toRoman(path.annex)) : [],
    path.section ? citation.section(toRoman(path.section)) : [],
    path.part ? placeOf(path, citation) : [],
  ]
    .flat()
    .join(language === 'zh' ? '' : ', ');
}

function placeOf({ part, numbers: [number = '', ...marks] }: ParagraphPath, citation: Citation): string {
  const of = { pp: citation.preambular, op: citation.operative, h: citation.heading, fn: citation.note }[part ?? 'op'];
  return of(number) + marks.map(citation.mark).join('');
}

/** How a paragraph is cited: `A/RES/58/208, par. 10 a)`. */
export function citeAs({ symbol }: Pick<Resolution, 'symbol'>, { label }: Pick<Paragraph, 'label'>): string {
  return symbol === null ? label : `${symbol}, ${label}`;
}

function toRoman(number: number): string {
  const steps = [
    ['X', 10],
    ['IX', 9],
    ['V', 5],
    ['IV', 4],
    ['I', 1],
  ] as const;
  let rest = number;
  let roman = '';
  for (const [letters, value] of steps) {
    for (; rest >= value; rest -= value) roman += letters;
  }
  return roman;
}
