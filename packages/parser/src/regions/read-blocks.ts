import { findOpening, type Drafting } from '@resolute/lexicon';
import type { FramePieceKind } from '@resolute/schema';
import type { Line } from '../lines/line.ts';
import type { LineKind } from '../lines/line-kinds.ts';
import type { Block, BlockRole } from './block.ts';
import { readLabel } from './labels.ts';
import { readNoteStart } from './note-start.ts';
import { createRunningHeads } from './running-heads.ts';
import { endsSentence, isLowerStart, lastMark, widthOf } from './line-ends.ts';
import type { Unit } from './units.ts';

export interface Page {
  readonly lines: readonly Line[];
  readonly kinds: readonly LineKind[];
  /** The lines' words, folded. */
  readonly words: readonly string[];
  readonly drafting: Drafting;
}

const furniture: Partial<Record<LineKind, FramePieceKind>> = {
  RULE: 'RULE',
  IMAGE: 'OTHER',
  JOB_NUMBER: 'PAGE_NUMBER',
  PAGE_NUMBER: 'PAGE_NUMBER',
  SYMBOL: 'RUNNING_HEAD',
};

/**
 * Cuts one resolution's lines into blocks: its body, its notes and what frames them. A paragraph that a page, a note or
 * an empty line cuts in two becomes one block of several ranges; so does a note.
 */
export function readBlocks(page: Page, unit: Unit): Block[] {
  const { lines, kinds, words, drafting } = page;
  const blocks: Block[] = [];
  const paragraphPerLine = widthOf(lines) > 140;
  const isRunningHead = createRunningHeads(titleOf(page, unit));

  /** The block that body text may still go on with, and the last line in it. */
  let body: Block | null = null;
  let bodyLine = -1;
  let note: Block | null = null;
  let noteLine = -1;
  let lastNote = 0;
  let inNotes = false;
  let interrupted = false;
  let zone = 0;
  let region: 'MASTHEAD' | 'TITLE' | 'BODY' | 'CLOSED' = unit.head === null ? 'TITLE' : 'MASTHEAD';
  let inVote = false;
  let bareNumbers: Block[] = [];
  let unnumbered: Block[] = [];
  let highest = 0;

  const add = (role: BlockRole, index: number): Block => {
    const line = lines[index]!;
    const block: Block = { role, ranges: [], omitted: [], marked: line.markStart < line.start, gap: line.gap, single: true, zone };
    blocks.push(block);
    extend(block, index);
    return block;
  };
  const extend = (block: Block, index: number) => {
    const line = lines[index]!;
    const last = block.ranges.at(-1);
    if (last !== undefined && lines[index - 1]?.end === last.end) block.ranges[block.ranges.length - 1] = { start: last.start, end: line.end };
    else block.ranges.push({ start: line.markStart, end: line.end });
    if (line.markStart < line.start) block.omitted.push({ start: line.markStart, end: line.start, kind: 'MARK' });
    if (block.ranges.length > 1 || block.ranges[0]!.start !== line.markStart) block.single = false;
  };
  /** A frame piece goes on over lines of its own kind that touch. */
  const frame = (role: FramePieceKind, index: number) => {
    const last = blocks.at(-1);
    if (last?.role === role && lines[index - 1]?.end === last.ranges.at(-1)!.end && !lines[index]!.gap && role !== 'RULE') extend(last, index);
    else add(role, index);
  };
  const endNotes = () => {
    if (!inNotes) return;
    // Extractors may put the notes' numbers behind their bodies: they are theirs in order.
    const free = unnumbered.filter((block) => !block.omitted.some(({ kind }) => kind === 'NUMBER'));
    const spare = bareNumbers.filter((block) => block.single);
    for (const [index, block] of spare.entries()) {
      const owner = free[index];
      if (owner === undefined) block.role = 'PAGE_NUMBER';
      else {
        owner.ranges.push(block.ranges[0]!);
        owner.omitted.push({ ...block.ranges[0]!, kind: 'NUMBER' });
        blocks.splice(blocks.indexOf(block), 1);
      }
    }
    bareNumbers = [];
    unnumbered = [];
    inNotes = false;
    note = null;
    zone += 1;
  };
  const startNote = (index: number, number: number | null, length: number) => {
    if (!inNotes) inNotes = true;
    note = add('NOTE', index);
    noteLine = index;
    interrupted = true;
    if (length > 0) note.omitted.push({ start: lines[index]!.start, end: lines[index]!.start + length, kind: 'NUMBER' });
    else unnumbered.push(note);
    lastNote = number ?? lastNote + 1;
  };

  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const kind = kinds[index]!;
    const text = words[index]!;

    if (line.top && index > 0) {
      endNotes();
      interrupted = true;
    }
    if (index < unit.first || index >= unit.end) {
      const start = kind === 'TEXT' ? readNoteStart(text, drafting, lastNote, inNotes, line.gap || paragraphPerLine) : null;
      if (kind === 'RULE') inNotes = true;
      if (start !== null && start.number !== null) startNote(index, start.number, start.length);
      else if (inNotes && note !== null && kind === 'TEXT' && !line.gap && !paragraphPerLine) extend(note, index);
      else {
        endNotes();
        if (body !== null) body = null;
        frame(furniture[kind] ?? 'NEIGHBOUR', index);
      }
      continue;
    }

    // Page furniture, wherever it turns up.
    if (kind === 'PAGE_NUMBER' && inNotes && /^\d{1,3}$/u.test(text) && Number(text) <= lastNote + 12) {
      const bare = add('NOTE', index);
      bare.omitted.push({ start: line.start, end: line.end, kind: 'NUMBER' });
      bareNumbers.push(bare);
      note = bare;
      noteLine = index;
      lastNote = Math.max(lastNote, Number(text));
      continue;
    }
    const piece = furniture[kind];
    if (piece !== undefined) {
      if (kind === 'RULE') {
        endNotes();
        inNotes = region !== 'MASTHEAD';
      } else if (kind !== 'PAGE_NUMBER') endNotes();
      interrupted = true;
      frame(piece, index);
      continue;
    }
    if (kind === 'TABLE') {
      frame('OTHER', index);
      interrupted = true;
      continue;
    }
    if (region !== 'MASTHEAD' && isRunningHead(text, line, interrupted)) {
      endNotes();
      frame('RUNNING_HEAD', index);
      interrupted = true;
      continue;
    }

    // Before the enacting formula.
    if (index === unit.formula) {
      endNotes();
      body = null;
      add('ENACTING_FORMULA', index);
      region = 'BODY';
      continue;
    }
    if (region === 'MASTHEAD' && index === unit.head) region = 'TITLE';
    if (region === 'MASTHEAD') {
      frame(mastheadRole(kind, blocks, text), index);
      continue;
    }

    // Notes.
    const apart = line.gap || paragraphPerLine || (note !== null && !inNotes);
    const start = kind === 'TEXT' || kind === 'DATE' ? readNoteStart(text, drafting, lastNote, inNotes, apart) : null;
    if (start !== null && !(body === null && region === 'TITLE')) {
      startNote(index, start.number, start.length);
      continue;
    }
    if (inNotes && (kind === 'TEXT' || kind === 'DATE')) {
      const open = note === null || !endsSentence(words[noteLine]!);
      const touches = note !== null && !line.gap && !paragraphPerLine;
      const resumes = readLabel(text)?.style === 'ARABIC' && endsSentence(words[noteLine] ?? '.');
      if (note !== null && note.single && bareNumbers.includes(note)) {
        bareNumbers.splice(bareNumbers.indexOf(note), 1);
        extend(note, index);
        noteLine = index;
        continue;
      }
      if ((note === null || !open) && drafting.noteOpeners.test(text) && !paragraphPerLine && (touches || note === null)) {
        startNote(index, null, 0);
        continue;
      }
      if (note !== null && !resumes && (touches || (open && isLowerStart(text) && !line.gap))) {
        extend(note, index);
        noteLine = index;
        continue;
      }
      endNotes();
    }

    // Closing lines, and what follows them.
    if (region !== 'TITLE' && (kind === 'MEETING' || kind === 'ADOPTED' || kind === 'VOTE')) {
      endNotes();
      frame('CLOSING', index);
      inVote = kind === 'VOTE' || (kind === 'ADOPTED' && drafting.vote.tally.test(text));
      if (region === 'BODY') region = 'CLOSED';
      body = null;
      continue;
    }
    if (region === 'CLOSED') {
      if (kind === 'ANNEX') region = 'BODY';
      else if (kind === 'DATE' || inVote || (blocks.at(-1)?.role === 'CLOSING' && !line.gap && text.length < 80)) {
        frame('CLOSING', index);
        continue;
      } else if (!continuesNumbering(text, highest)) {
        frame(unit.end < lines.length || unit.first > 0 ? 'NEIGHBOUR' : 'OTHER', index);
        continue;
      } else region = 'BODY';
    }
    if (kind === 'MASTHEAD' || (kind === 'DATE' && region === 'TITLE') || kind === 'ADOPTION_LINE' || kind === 'PROCEDURAL_NOTE') {
      // Mastheads come after the start of the preamble in some extractions; a paragraph never looks like one.
      frame(mastheadRole(kind, blocks, text), index);
      continue;
    }

    // Body text: goes on with the open block, or starts one.
    if (region === 'TITLE' && !opensParagraph(text, drafting) && readLabel(text)?.style !== 'ARABIC') {
      const title = blocks.findLast(({ role }) => role === 'TITLE');
      if (title === undefined) add('TITLE', index);
      else extend(title, index);
      continue;
    }
    region = 'BODY';
    const number = readLabel(text);
    if (number?.style === 'ARABIC') highest = Math.max(highest, Number(number.value) || 0);
    if (body !== null && continues(words[bodyLine]!, text, line, { paragraphPerLine, interrupted, kind, drafting, previous: lines[bodyLine]! })) {
      extend(body, index);
    } else body = add('BODY', index);
    bodyLine = index;
    interrupted = false;
  }
  endNotes();
  return blocks;
}

interface Seam {
  readonly paragraphPerLine: boolean;
  readonly interrupted: boolean;
  readonly kind: LineKind;
  readonly drafting: Drafting;
  readonly previous: Line;
}

/** Whether a line goes on with the paragraph that the line before it belongs to. */
function continues(before: string, text: string, line: Line, seam: Seam): boolean {
  const { paragraphPerLine, interrupted, kind, drafting, previous } = seam;
  const marked = line.markStart < line.start;
  if (kind === 'ANNEX' || kind === 'FORMULA' || kind === 'PART') return false;
  const last = lastMark(before);
  const stopped = '.;:,!?'.includes(last);
  const label = readLabel(text);
  const touches = !line.gap && !interrupted && !paragraphPerLine;

  if (label !== null) {
    if (label.style === 'ARABIC') return touches && !stopped && !marked;
    return touches && !stopped;
  }
  if (marked) return false;
  const opens = opensParagraph(text, drafting);
  if (touches) {
    if (opens && stopped) return false;
    // Where paragraphs are indented, an indented line after a stop starts one.
    return !(stopped && line.indent >= previous.indent + 3);
  }
  if (isLowerStart(text)) return !(last === '.' && line.gap && !interrupted);
  return !stopped && !opens && (interrupted || paragraphPerLine) && !previousIsHeading(before, previous);
}

function previousIsHeading(before: string, previous: Line): boolean {
  return previous.markStart < previous.start || before.length < 40;
}

/** Whether a line opens a paragraph of the preamble or of the operative part: a capital, and a verb of drafting. */
function opensParagraph(text: string, drafting: Drafting): boolean {
  const first = text.charCodeAt(0);
  if (first >= 0x61 && first <= 0x7a) return false;
  return findOpening(text, drafting.language)?.start === 0;
}

function continuesNumbering(text: string, highest: number): boolean {
  const label = readLabel(text);
  return label?.style === 'ARABIC' && highest > 0 && Number(label.value) === highest + 1;
}

function mastheadRole(kind: LineKind, blocks: readonly Block[], text: string): FramePieceKind {
  if (kind === 'ADOPTION_LINE' || kind === 'PROCEDURAL_NOTE') return 'ADOPTION_LINE';
  // The adoption line and the bracket under it may run over several lines.
  const last = blocks.at(-1);
  const open = last?.role === 'ADOPTION_LINE' && (kind === 'TEXT' || kind === 'DATE') && (text.startsWith('[') || /\]$|^[a-zà-ÿ(]/u.test(text));
  return open ? 'ADOPTION_LINE' : 'MASTHEAD';
}

function titleOf({ kinds, words }: Page, unit: Unit): string {
  if (unit.head === null || unit.formula === null) return '';
  return words
    .slice(unit.head, unit.formula)
    .filter((_, index) => ['HEAD', 'TEXT'].includes(kinds[unit.head! + index]!))
    .join(' ');
}
