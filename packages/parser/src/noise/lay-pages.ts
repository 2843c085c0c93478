import type { PrintedWord } from './damage-text.ts';

/** A paragraph or note to be set, with the numbers of the notes called in it. */
export interface PrintedPiece {
  readonly mark: string;
  readonly words: readonly PrintedWord[];
  readonly notes: readonly number[];
}

export interface Sheets {
  readonly body: readonly PrintedPiece[];
  readonly notes: ReadonlyMap<number, PrintedPiece>;
  readonly closing: readonly (readonly PrintedWord[])[];
  /** The running head, or null where pages have none. */
  readonly furniture: string | null;
  /** Whether a rule stands above the notes of a page. */
  readonly ruled: boolean;
  /** How one page is parted from the next: a form feed, or the blank that cleaning leaves of it. */
  readonly paged: '\f' | '\n ';
}

const width = 82;
const height = 44;

/**
 * Sets pieces in lines and lines in pages: the notes that a page calls stand at its foot, and a paragraph that does not
 * fit goes on over the page, behind them and the running head.
 */
export function layPages({ body, notes, closing, furniture, ruled, paged }: Sheets): string {
  const pages: string[] = [];
  let lines: string[] = [];
  let foot: string[] = [];

  const turn = () => {
    pages.push([...lines, ...(foot.length > 0 && ruled ? ['', '_______________'] : []), ...(foot.length > 0 ? ['', ...foot] : [])].join('\n'));
    const head = furniture === null ? [] : [furniture, `${pages.length + 1}/9`, ''];
    lines = head;
    foot = [];
  };

  for (const piece of body) {
    const set = setLines(piece);
    const called = [...piece.notes].filter((number, index, all) => all.indexOf(number) === index);
    set.forEach((line, index) => {
      if (lines.length + foot.length >= height) turn();
      lines.push(line);
      // A note stands on the page of the line that calls it, so far as lines show it: calls are spread over the piece.
      while (called.length > 0 && (index + 1) / set.length >= callShare(piece, called[0]!)) {
        const number = called.shift()!;
        const note = notes.get(number);
        if (note !== undefined) foot.push(...setLines(note));
      }
    });
    lines.push('');
  }
  lines.push(...closing.map((words) => printed(words).join(' ')));
  turn();
  return `${pages.join(paged)}\n`;
}

/** How far down its piece a note is called, from 0 to 1. */
function callShare({ words, notes }: PrintedPiece, number: number): number {
  const order = notes.indexOf(number);
  const withCall = words.findIndex(({ calls }) => calls.includes(number));
  return withCall < 0 ? (order + 1) / notes.length : withCall / words.length;
}

function setLines({ mark, words }: PrintedPiece): string[] {
  const lines: string[] = [];
  let line = mark.trimEnd();
  for (const word of printed(words)) {
    if (line !== '' && line.length + word.length >= width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

const printed = (words: readonly PrintedWord[]) => words.map((word) => word.printed).filter((word) => word !== '');
