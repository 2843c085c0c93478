import type { Drafting } from '@resolute/lexicon';
import type { Line } from '../lines/line.ts';
import type { Block, Blocks } from './block.ts';
import { readLabel } from './labels.ts';
import { endsSentence, isLowerStart } from './line-ends.ts';
import { readNoteStart } from './note-start.ts';
import { opensParagraph } from './opens.ts';

/** How far a bare number may run ahead of the last note's and still be a note's. */
const reach = 12;

/** Reads the notes at the foot of a page, at the end of a text or between its paragraphs, line by line. */
export class NoteArea {
  /** Counts the areas: what stands above the first is in zone 0. */
  zone = 0;
  readonly #blocks: Blocks;
  readonly #drafting: Drafting;
  readonly #paragraphPerLine: boolean;
  #open = false;
  #note: Block | null = null;
  #lastWords = '';
  #lastNumber = 0;
  /** Numbers that stand alone, and notes without one: extractors may put the ones behind the others. */
  #bare: Block[] = [];
  #unnumbered: Block[] = [];

  constructor(blocks: Blocks, drafting: Drafting, paragraphPerLine: boolean) {
    this.#blocks = blocks;
    this.#drafting = drafting;
    this.#paragraphPerLine = paragraphPerLine;
  }

  /** Below a rule notes are expected. */
  expect(): void {
    this.end();
    this.#open = true;
  }

  /** Takes the line if it begins a note. `closed`: whether the resolution has ended, so that notes may follow. */
  begins(index: number, words: string, line: Line, closed = false): boolean {
    if (this.#countsOn()) return false;
    const apart = line.gap || closed || this.#paragraphPerLine;
    const start = readNoteStart(words, this.#drafting, this.#lastNumber, this.#open, apart, this.#note !== null && endsSentence(this.#lastWords));
    if (start === null) return false;
    this.#begin(index, words, start.number);
    this.#note!.omitted.push({ start: line.start, end: line.start + start.length, kind: 'NUMBER' });
    return true;
  }

  /** Takes a number that stands alone on its line, where notes are expected. */
  takesNumber(index: number, words: string, { start, end }: Line): boolean {
    if (!this.#open || !/^\d{1,3}$/u.test(words) || Number(words) > this.#lastNumber + reach) return false;
    const block = this.#blocks.add('NOTE', index, this.zone);
    block.omitted.push({ start, end, kind: 'NUMBER' });
    this.#bare.push(block);
    this.#note = block;
    this.#lastWords = '';
    this.#lastNumber = Math.max(this.#lastNumber, Number(words));
    return true;
  }

  /** Takes the line if it goes on with the note before it, or begins one whose number is not in front of it. */
  goesOn(index: number, words: string, line: Line): boolean {
    if (!this.#open) return false;
    const note = this.#note;
    const finished = endsSentence(this.#lastWords);
    const touches = !line.gap && !this.#paragraphPerLine;
    if (note !== null && this.#bare.at(-1) === note) {
      this.#bare.pop();
      this.#extend(note, index, words);
      return true;
    }
    const opens = this.#drafting.noteOpeners.test(words);
    if (opens && !this.#paragraphPerLine && (note === null || (finished && touches))) {
      this.#begin(index, words, null);
      this.#unnumbered.push(this.#note!);
      return true;
    }
    const label = readLabel(words, this.#drafting);
    // A numbered verb of drafting is no note's, even where OCR has made a comma of the note's full stop.
    const isOperative = label?.style === 'ARABIC' && opensParagraph(words.slice(label.length), this.#drafting);
    const resumesBody = isOperative || (finished && (label !== null || isLowerStart(words) || opensParagraph(words, this.#drafting)));
    if (note === null || resumesBody || !(touches || (!finished && isLowerStart(words) && !line.gap))) return false;
    this.#extend(note, index, words);
    return true;
  }

  /** Whether a note is being read whose sentence is not at its end. */
  get isUnfinished(): boolean {
    return this.#note !== null && !endsSentence(this.#lastWords);
  }

  /** Leaves the area: the text goes on. */
  end(): void {
    if (!this.#open) return;
    this.#shareNumbers();
    this.#open = false;
    this.#note = null;
    this.zone += 1;
  }

  /** Whether the note's last line ends with a word that a number must follow: "Supplément no" / "53 (A/60/53)". */
  #countsOn(): boolean {
    const last = /([\p{L}]+)\.?$/u.exec(this.#lastWords)?.[1]?.toLowerCase();
    return this.#note !== null && last !== undefined && this.#drafting.enumerators.has(last);
  }

  #begin(index: number, words: string, number: number | null): void {
    this.#open = true;
    this.#note = this.#blocks.add('NOTE', index, this.zone);
    this.#lastWords = words;
    this.#lastNumber = number ?? this.#lastNumber + 1;
  }

  #extend(note: Block, index: number, words: string): void {
    this.#blocks.extend(note, index);
    this.#lastWords = words;
  }

  /** Numbers that stand behind their notes are theirs in order; the rest are page numbers. */
  #shareNumbers(): void {
    for (const number of this.#bare) {
      const owner = this.#unnumbered.shift();
      if (owner === undefined) number.role = 'PAGE_NUMBER';
      else {
        owner.ranges.push(...number.ranges);
        owner.omitted.push(...number.omitted);
        this.#blocks.all.splice(this.#blocks.all.indexOf(number), 1);
      }
    }
    this.#bare = [];
    this.#unnumbered = [];
  }
}
