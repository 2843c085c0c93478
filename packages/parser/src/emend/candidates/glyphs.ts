/** What OCR reads, what was printed, and how far the two are apart: 1 can hardly be told from each other, 2 are alike. */
type Cost = 0.5 | 1 | 2;

type Confusion = readonly [read: string, meant: string, cost: Cost];

const table: readonly Confusion[] = parse(`
I l 1, | l 1, 1 l 1, ! l 1, I i 2, | i 2, 1 i 2, 0 o 1, l i 2, i l 2, l t 2, t l 2, l f 2
gu qu 1, qu gu 1, rn m 1, m rn 1, nn m 2, in m 2, ni m 2, iu m 2, tn m 2, cl d 1, d cl 2, li h 2, ii n 2, ii u 2, ri n 2, vv w 1
c e 1, e c 1, c o 2, o c 2, o e 2, e o 2, a o 2, o a 2, h b 1, b h 1, n u 1, u n 1, n r 2, r n 2, v y 2, y v 2, f t 2, t f 2, t r 2, r t 2, s a 2, a s 2, c r 2, h n 2, n h 2, i j 2, j i 2
6 é 1, 6 ô 1, é ô 0.5, & é 2, ø ù 1, ª ë 1, º ë 1, ü û 1, oe œ 1, re œ 2, fi ﬁ 1, ﬁ fi 1, ﬂ fl 1, g q 1, q g 1
`);

/** Of English alone: French has accents over these letters, or the pairs are too rare in it. */
const english: readonly Confusion[] = parse(`
m in 1, m ni 2, f fi 2, f fl 2, lh th 1, ot of 1, u tt 2, li h 1, ii n 1
`);

function parse(list: string): Confusion[] {
  return list
    .trim()
    .split(/[,\n]\s*/)
    .map((entry) => {
      const [read = '', meant = '', cost] = entry.split(' ');
      return [read, meant, cost === '0.5' ? 0.5 : cost === '1' ? 1 : 2];
    });
}

const tables = { en: byFirst([...english, ...table]), fr: byFirst(table) } as const;

function byFirst(confusions: readonly Confusion[]): ReadonlyMap<string, readonly Confusion[]> {
  const index = new Map<string, Confusion[]>();
  for (const confusion of confusions) {
    const first = confusion[0].charAt(0);
    index.set(first, [...(index.get(first) ?? []), confusion]);
  }
  return index;
}

export interface GlyphVariant {
  readonly word: string;
  readonly cost: Cost;
}

/** Spellings with one glyph, or one pair of glyphs, read otherwise. */
export function glyphVariants(word: string, language: 'en' | 'fr'): GlyphVariant[] {
  const variants: GlyphVariant[] = [];
  for (let place = 0; place < word.length; place += 1) {
    for (const [read, meant, cost] of tables[language].get(word.charAt(place)) ?? []) {
      if (word.startsWith(read, place)) variants.push({ word: word.slice(0, place) + meant + word.slice(place + read.length), cost });
    }
  }
  return variants;
}

/** The word with every glyph that is no letter of a word (I, |, 1, !, 0 among small letters) read as the letter it looks like. */
export function withoutIntruders(word: string): string {
  return word.replaceAll(/(?<!^)[I|1!]/g, 'l').replaceAll(/(?<=[a-zà-ÿ])0|0(?=[a-zà-ÿ])/g, 'o');
}
