import { foldApostrophes } from '@resolute/schema';
import { damageWord } from './damage-word.ts';
import { pick, type Random } from './random.ts';
import { callGlyphs, type Rates } from './rates.ts';

/** A word of a manuscript with what was printed of it. Words are counted by the blanks between them. */
export interface PrintedWord {
  readonly clean: string;
  readonly damaged: boolean;
  /** The numbers of the notes that it calls. */
  readonly calls: readonly number[];
  /** As it stands on the page, with its call; joined words stand in the first. */
  readonly printed: string;
}

/** Prints a text through the scanner, word by word; calls become raised numbers, and raised numbers are misread. */
export function damageText(text: string, calls: readonly { readonly number: number; readonly offset: number }[], rates: Rates, random: Random): PrintedWord[] {
  const words: PrintedWord[] = [];
  let join = false;
  for (const match of text.matchAll(/\S+/gu)) {
    const clean = match[0];
    const end = match.index + clean.length;
    const inside = calls.filter(({ offset }) => offset > match.index && offset <= end);
    // Marks around the word are printed well; what they enclose is damaged.
    const [, before = '', core = '', after = ''] = /^([«“("[]*)(.*?)([,;:.»”)"\]]*)$/u.exec(clean) ?? [];
    const read = damageWord(core, rates, random);
    // An apostrophe is an apostrophe, of whatever kind.
    const isDamaged = foldApostrophes(read) !== foldApostrophes(core);
    const parts = before + read + after;
    const shift = parts.length - clean.length;
    const printed = inside.reduceRight((sum, { number, offset }) => {
      const at = offset - match.index;
      const place = at >= before.length + core.length ? at + shift : at;
      return `${sum.slice(0, place)}${printCall(number, rates, random)}${sum.slice(place)}`;
    }, parts);
    const joins = /^\p{Ll}+$/u.test(clean) && random() < rates.joined;
    const word: PrintedWord = { clean, damaged: isDamaged || join || joins, calls: inside.map(({ number }) => number), printed };
    const last = words.at(-1);
    if (join && last !== undefined) {
      words[words.length - 1] = { ...last, printed: last.printed + word.printed };
      words.push({ ...word, printed: '' });
    } else words.push(word);
    join = joins && end < text.length && /^ \p{Ll}{2,}/u.test(text.slice(end));
    if (joins && !join) words[words.length - 1] = { ...word, damaged: isDamaged };
  }
  return words;
}

function printCall(number: number, rates: Rates, random: Random): string {
  const glyph = random() < rates.call ? pick(random, number < 10 ? callGlyphs.one : callGlyphs.two) : String(number);
  return random() < rates.looseCall ? ` ${glyph}` : glyph;
}
