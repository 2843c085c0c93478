import type { Drafting } from '@resolute/lexicon';
import type { FramePieceKind } from '@resolute/schema';
import type { Line } from '../lines/line.ts';
import type { LineKind } from '../lines/line-kinds.ts';
import { Blocks, type Block } from './block.ts';
import { readLabel } from './labels.ts';
import { lastMark, widthOf } from './line-ends.ts';
import { NoteArea } from './note-area.ts';
import { opensParagraph } from './opens.ts';
import { createRunningHeads, type RunningHeads } from './running-heads.ts';
import { continuesParagraph } from './seams.ts';
import type { Unit } from './units.ts';

/** The lines of a text with what each is by its own look. */
export interface Page {
  readonly lines: readonly Line[];
  readonly kinds: readonly LineKind[];
  /** The lines' words, folded. */
  readonly words: readonly string[];
  readonly drafting: Drafting;
}

/** Printed lines, and those of two columns side by side, are shorter: a longer one is a whole paragraph. In code units. */
const longestPrintedLine = 115;

const furniture: Partial<Record<LineKind, FramePieceKind>> = {
  RULE: 'RULE',
  IMAGE: 'OTHER',
  TABLE: 'OTHER',
  JOB_NUMBER: 'PAGE_NUMBER',
  PAGE_NUMBER: 'PAGE_NUMBER',
  SYMBOL: 'RUNNING_HEAD',
};

/** Kinds that a line of running text may have the look of. */
const sentenceKinds: ReadonlySet<LineKind> = new Set(['MASTHEAD', 'FORMULA', 'ADOPTION_LINE', 'ADOPTED', 'MEETING', 'DATE', 'VOTE', 'PROCEDURAL_NOTE', 'ANNEX']);

/**
 * Cuts one resolution's lines into blocks: its body, its notes and what frames them. A paragraph that a page, a note or
 * an empty line cuts in two becomes one block of several ranges; so does a note. Lines outside the resolution are
 * neighbours, but for notes, which may be its own.
 */
export function readBlocks(page: Page, unit: Unit): readonly Block[] {
  const reader = new BlockReader(page, unit);
  page.lines.forEach((_, index) => reader.read(index));
  return reader.finish();
}

class BlockReader {
  readonly #page: Page;
  readonly #unit: Unit;
  readonly #blocks: Blocks;
  readonly #notes: NoteArea;
  readonly #isRunningHead: RunningHeads;
  readonly #paragraphPerLine: boolean;
  /** What lines outside the resolution are. */
  readonly #outside: FramePieceKind;
  #region: 'MASTHEAD' | 'TITLE' | 'BODY' | 'CLOSED';
  /** The block that body text may still go on with, and its last line. */
  #body: Block | null = null;
  #bodyLine = -1;
  /** Whether notes or furniture stand between that line and this. */
  #interrupted = false;
  #number = 0;
  #inVote = false;
  /** The title of the resolution, or of the lettered part that is read: a part may have one of its own. */
  #ownTitle: Block | null = null;

  constructor(page: Page, unit: Unit) {
    this.#page = page;
    this.#unit = unit;
    this.#paragraphPerLine = widthOf(page.lines) > longestPrintedLine || isExtracted(page.lines);
    this.#blocks = new Blocks(page.lines);
    this.#notes = new NoteArea(this.#blocks, page.drafting, this.#paragraphPerLine);
    this.#isRunningHead = createRunningHeads(titleOf(page, unit));
    this.#region = unit.head !== null ? 'MASTHEAD' : unit.formula !== null ? 'TITLE' : 'BODY';
    this.#outside = unit.first === unit.end ? 'OTHER' : 'NEIGHBOUR';
  }

  finish(): readonly Block[] {
    this.#notes.end();
    return this.#blocks.all;
  }

  read(index: number): void {
    const { head, formula, first, end } = this.#unit;
    if (this.#page.lines[index]!.top && index > 0) this.#interrupt();
    if (index < first || index >= end) this.#readNeighbour(index);
    else if (this.#takesFurniture(index)) return;
    else if (index === formula) this.#frame('ENACTING_FORMULA', index, 'BODY');
    else if (this.#region === 'MASTHEAD' && index !== head && this.#kindAt(index) !== 'PART') this.#frame(this.#mastheadRole(index), index);
    else if (this.#takesNote(index) || this.#takesClosing(index) || this.#takesLateMasthead(index)) return;
    else if (this.#region === 'MASTHEAD' || this.#region === 'TITLE') this.#readTitle(index);
    else this.#readBody(index);
  }

  /** A line's kind by its look, unless it is in the middle of a sentence: there "General Assembly" alone on a line is text. */
  #kindAt(index: number): LineKind {
    const kind = this.#page.kinds[index]!;
    if ((sentenceKinds.has(kind) || kind === 'PART') && this.#notes.isUnfinished && !this.#page.lines[index]!.gap) return 'TEXT';
    if (kind === 'PAGE_NUMBER') return this.#isCallAlone(index) ? 'TEXT' : kind;
    const isInside =
      sentenceKinds.has(kind) &&
      this.#body !== null &&
      this.#bodyLine === index - 1 &&
      !this.#paragraphPerLine &&
      !this.#page.lines[index]!.gap &&
      !'.;:,'.includes(lastMark(this.#page.words[index - 1]!));
    return isInside ? 'TEXT' : kind;
  }

  /** A figure alone on a line that touches the text above, and no page ends there: a call that was raised behind the last mark. */
  #isCallAlone(index: number): boolean {
    const { lines, words } = this.#page;
    const touches = this.#body !== null && this.#bodyLine === index - 1 && !lines[index]!.gap && !this.#paragraphPerLine;
    return touches && /^\d{1,2}$/u.test(words[index]!) && lines[index + 1]?.top === false;
  }

  #interrupt(): void {
    this.#notes.end();
    this.#interrupted = true;
  }

  #frame(role: FramePieceKind, index: number, region = this.#region): void {
    this.#notes.end();
    this.#blocks.frame(role, index, this.#notes.zone);
    this.#region = region;
  }

  #readNeighbour(index: number): void {
    const line = this.#page.lines[index]!;
    const words = this.#page.words[index]!;
    const kind = this.#kindAt(index);
    this.#body = null;
    if (kind === 'RULE') this.#notes.expect();
    else if (kind === 'TEXT' && (this.#notes.begins(index, words, line) || this.#notes.goesOn(index, words, line))) return;
    else this.#notes.end();
    const role = this.#outside === 'OTHER' && (kind === 'MASTHEAD' || kind === 'DATE') ? 'MASTHEAD' : this.#outside;
    this.#blocks.frame(furniture[kind] ?? role, index, this.#notes.zone);
  }

  /** Page furniture turns up anywhere; what it cuts goes on behind it. */
  #takesFurniture(index: number): boolean {
    const line = this.#page.lines[index]!;
    const words = this.#page.words[index]!;
    const kind = this.#kindAt(index);
    if (kind === 'PAGE_NUMBER' && this.#notes.takesNumber(index, words, line)) return true;
    const isHead = furniture[kind] === undefined && (this.#region === 'BODY' || this.#region === 'CLOSED') && this.#isRunningHead(words, line, this.#interrupted);
    const role = isHead ? 'RUNNING_HEAD' : furniture[kind];
    if (role === undefined) return false;
    // A page's number and its job number may stand between its notes; all else ends them.
    if (kind === 'RULE' && this.#region !== 'MASTHEAD') this.#notes.expect();
    else if (role !== 'PAGE_NUMBER') this.#notes.end();
    this.#interrupted = true;
    this.#blocks.frame(role, index, this.#notes.zone);
    return true;
  }

  #takesNote(index: number): boolean {
    const line = this.#page.lines[index]!;
    const words = this.#page.words[index]!;
    const kind = this.#kindAt(index);
    if (kind !== 'TEXT' && kind !== 'DATE') return false;
    const isTitle = this.#region === 'TITLE' && this.#body === null;
    if (!((!isTitle && this.#notes.begins(index, words, line, this.#region === 'CLOSED')) || this.#notes.goesOn(index, words, line))) {
      this.#notes.end();
      return false;
    }
    this.#interrupted = true;
    return true;
  }

  /** The lines that close a resolution, the vote under them, and what follows that is no part of it. */
  #takesClosing(index: number): boolean {
    const { drafting } = this.#page;
    const kind = this.#kindAt(index);
    const words = this.#page.words[index]!;
    if (this.#region === 'TITLE' || this.#region === 'MASTHEAD') return false;
    if (kind === 'MEETING' || kind === 'ADOPTED' || kind === 'VOTE') {
      this.#inVote = kind === 'VOTE' || (kind === 'ADOPTED' && drafting.vote.tally.test(words));
      this.#body = null;
      this.#frame('CLOSING', index, 'CLOSED');
      return true;
    }
    if (this.#region !== 'CLOSED') return false;
    const label = readLabel(words, drafting);
    if (kind === 'ANNEX' || (label?.style === 'ARABIC' && this.#number > 0 && Number(label.value) === this.#number + 1)) {
      this.#region = 'BODY';
      return false;
    }
    const under = this.#blocks.all.at(-1)?.role === 'CLOSING' && !this.#page.lines[index]!.gap && words.length < 80;
    const alone = this.#unit.end === this.#page.lines.length && this.#unit.first === 0;
    if (kind === 'DATE') {
      // "78th plenary meeting" and the day below it are two lines, on paper and here.
      this.#notes.end();
      this.#blocks.add('CLOSING', index, this.#notes.zone);
      return true;
    }
    this.#frame(this.#inVote || under ? 'CLOSING' : alone ? 'OTHER' : 'NEIGHBOUR', index);
    return true;
  }

  /** Some extractions put the masthead behind the start of the preamble; a paragraph never looks like one. */
  #takesLateMasthead(index: number): boolean {
    const kind = this.#kindAt(index);
    const isLate = kind === 'MASTHEAD' || kind === 'ADOPTION_LINE' || kind === 'PROCEDURAL_NOTE' || (kind === 'DATE' && this.#region === 'TITLE');
    if (isLate) this.#frame(this.#mastheadRole(index), index);
    return isLate;
  }

  #readTitle(index: number): void {
    const words = this.#page.words[index]!;
    if (this.#kindAt(index) === 'PART') {
      this.#frame('MASTHEAD', index, 'TITLE');
      this.#ownTitle = null;
      return;
    }
    const isHead = index === this.#unit.head;
    if (!isHead && (opensParagraph(words, this.#page.drafting) || readLabel(words, this.#page.drafting)?.style === 'ARABIC')) {
      this.#region = 'BODY';
      this.#readBody(index);
      return;
    }
    if (!isHead && !/\p{L}{3}/u.test(words)) {
      this.#frame('OTHER', index);
      return;
    }
    if (this.#ownTitle === null) this.#ownTitle = this.#blocks.add('TITLE', index, this.#notes.zone);
    else this.#blocks.extend(this.#ownTitle, index);
    this.#region = 'TITLE';
  }

  #readBody(index: number): void {
    const { lines, words, drafting } = this.#page;
    const continues =
      this.#body !== null &&
      continuesParagraph({
        before: { words: words[this.#bodyLine]!, line: lines[this.#bodyLine]!, single: this.#body.single },
        words: words[index]!,
        line: lines[index]!,
        kind: this.#kindAt(index),
        interrupted: this.#interrupted,
        paragraphPerLine: this.#paragraphPerLine,
        drafting,
        nextNumber: this.#number + 1,
      });
    if (this.#body !== null && continues) this.#blocks.extend(this.#body, index);
    else {
      this.#body = this.#blocks.add('BODY', index, this.#notes.zone, this.#kindAt(index) === 'FORMULA');
      const label = readLabel(words[index]!, drafting);
      if (label?.style === 'ARABIC') this.#number = Number(label.value) || this.#number + 1;
    }
    this.#bodyLine = index;
    this.#interrupted = false;
  }

  /** The adoption line and the bracket under it may run over several lines. */
  #mastheadRole(index: number): FramePieceKind {
    const kind = this.#kindAt(index);
    const words = this.#page.words[index]!;
    if (kind === 'ADOPTION_LINE' || kind === 'PROCEDURAL_NOTE') return 'ADOPTION_LINE';
    const open = this.#blocks.all.at(-1)?.role === 'ADOPTION_LINE' && (kind === 'TEXT' || kind === 'DATE');
    return open && (words.startsWith('[') || /\]$|^[\p{Ll}(\d]/u.test(words)) ? 'ADOPTION_LINE' : 'MASTHEAD';
  }
}

/** Extractors that mark headings give each paragraph a line of its own, and no empty lines between. */
function isExtracted(lines: readonly Line[]): boolean {
  const marked = lines.filter(({ markStart, start }) => markStart < start).length;
  const gaps = lines.filter(({ gap }) => gap).length;
  return marked > 0 && gaps * 10 <= lines.length;
}

function titleOf({ kinds, words }: Page, { head, formula }: Unit): string {
  if (head === null || formula === null) return '';
  return words
    .slice(head, formula)
    .filter((_, index) => kinds[head + index] === 'HEAD' || kinds[head + index] === 'TEXT')
    .join(' ');
}
