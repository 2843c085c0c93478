import { lighthouses } from '@resolute/schema/fixtures';

const head = `Nations Unies                                   A/RES/61/901

Assemblée générale                              Distr. générale

Résolution adoptée par l'Assemblée générale
le 20 décembre 2006

61/901. Protection des phares

L'Assemblée générale,

`;
const columns = 88;
const linesOnPage = 44;
/** No text of the kind counts its paragraphs or its notes further than this. */
const paragraphsInAnnex = 500;
const notesInVolume = 900;
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** What OCR does to letters most often, each where the turn of a generator says so. */
const damages: readonly (readonly [RegExp, string])[] = [
  [/é/, 'e'],
  [/l'/, "I'"],
  [/à/, 'a'],
  [/è/, 'é'],
  [/rn/, 'm'],
  [/ê/, 'e'],
];

/**
 * A resolution as OCR reads it, of about `length` code units, the same one at each call: preamble, then numbered paragraphs
 * without end, every third with a note at the foot of its page, new annexes where numbers would grow too high, pages with their furniture, one line in five damaged.
 */
export function longResolution(length: number): string {
  const random = createRandom(58_208);
  const pages = new Pages(random);
  const { paragraphs } = lighthouses.fr;
  const preamble = paragraphs.filter(({ kind }) => kind === 'PREAMBULAR').map(({ text }) => text);
  const operative = paragraphs.filter(({ kind, depth, text }) => kind === 'OPERATIVE' && depth === 0 && !text.endsWith(':')).map(({ text }) => text);
  for (const text of preamble) pages.write(text);
  for (let count = 0; pages.length < length - head.length; count++) {
    const number = (count % paragraphsInAnnex) + 1;
    if (number === 1 && count > 0) pages.write('Annexe');
    const text = `${number}. ${paragraphOf(operative, random)}`;
    if (number % 3 === 0) pages.write(text, `A/${30 + (number % 50)}/${number}, par. ${number % 90}.`);
    else pages.write(text);
  }
  return head + pages.end();
}

/** A paragraph as long as they are on the average: three sentences made one. */
function paragraphOf(sentences: readonly string[], random: () => number): string {
  const [first, ...rest] = [0, 1, 2].map(() => sentences[Math.floor(random() * sentences.length)]!.replace(/[.;]$/, ''));
  return `${[first!, ...rest.map((sentence) => sentence[0]!.toLowerCase() + sentence.slice(1))].join(', et ')};`;
}

/** Lines set on pages, notes at their feet. */
class Pages {
  length = 0;
  readonly #random: () => number;
  readonly #done: string[] = [];
  #lines: string[] = [];
  #notes: string[] = [];
  #note = 0;

  constructor(random: () => number) {
    this.#random = random;
  }

  write(text: string, note?: string): void {
    let printed = text;
    if (note !== undefined) {
      this.#note = (this.#note % notesInVolume) + 1;
      this.#notes.push(`${this.#note} ${note}`);
      printed = text.replace(/[.,;]$/, (mark) => `${this.#note}`.replaceAll(/\d/g, (figure) => raised[Number(figure)]!) + mark);
    }
    for (const line of wrap(printed.replaceAll('’', "'"))) {
      this.#lines.push(this.#damage(line));
      if (this.#lines.length + this.#notes.length >= linesOnPage) this.#turn();
    }
    this.#lines.push('');
  }

  end(): string {
    this.#turn();
    return this.#done.join('\f');
  }

  #turn(): void {
    const rule = this.#notes.length === 0 ? [] : ['', '_'.repeat(20), ...this.#notes];
    const page = ['A/RES/61/901', '', ...this.#lines, ...rule, '', `${this.#done.length + 1}`, ''].join('\n');
    this.#done.push(page);
    this.length += page.length + 1;
    this.#lines = [];
    this.#notes = [];
  }

  #damage(line: string): string {
    if (this.#random() > 0.2) return line;
    const [sound, read] = damages[Math.floor(this.#random() * damages.length)]!;
    return line.replace(sound, read);
  }
}

function wrap(text: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    if (lines.at(-1)!.length + word.length >= columns) lines.push(word);
    else lines.push(`${lines.pop()!} ${word}`.trimStart());
  }
  return lines;
}

/** Numbers in [0, 1), the same ones for the same seed (a linear congruence is random enough for this). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
