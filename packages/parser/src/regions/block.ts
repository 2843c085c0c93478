import type { FramePieceKind, Omission, Range } from '@resolute/schema';
import type { Line } from '../lines/line.ts';

export type BlockRole = 'BODY' | 'NOTE' | FramePieceKind;

/** The stretches of source that make one piece of the document, whatever stands between them on the page. */
export interface Block {
  role: BlockRole;
  readonly ranges: Range[];
  /** Heading marks and numbers of notes inside the ranges. */
  readonly omitted: Omission[];
  /** Whether an extractor took it for a heading. */
  readonly marked: boolean;
  /** Whether an empty line or a page's top stands before it. */
  readonly gap: boolean;
  /** Whether it stands on one line. */
  single: boolean;
  /** Index of its first line. */
  readonly line: number;
  /** Whether it is the enacting formula of a text quoted in the body. */
  readonly quotesFormula: boolean;
  /** Index, among the note areas of the document, of the one that it is in or that follows it. */
  readonly zone: number;
}

/** The blocks of a text, in the order in which they begin. */
export class Blocks {
  readonly all: Block[] = [];
  readonly #lines: readonly Line[];

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  add(role: BlockRole, index: number, zone: number, quotesFormula = false): Block {
    const line = this.#lines[index]!;
    const marked = line.markStart < line.start;
    const block: Block = { role, ranges: [], omitted: [], marked, gap: line.gap, single: true, line: index, quotesFormula, zone };
    this.all.push(block);
    this.#append(block, index);
    return block;
  }

  extend(block: Block, index: number): void {
    block.single = false;
    this.#append(block, index);
  }

  /** Adds a line to a frame piece of its kind that it touches, or begins one. */
  frame(role: FramePieceKind, index: number, zone: number): void {
    const last = this.all.at(-1);
    const touches = last?.role === role && !this.#lines[index]!.gap && this.#lines[index - 1]?.end === last.ranges.at(-1)?.end;
    if (last !== undefined && touches && role !== 'RULE') this.extend(last, index);
    else this.add(role, index, zone);
  }

  #append(block: Block, index: number): void {
    const { markStart, start, end } = this.#lines[index]!;
    const last = block.ranges.at(-1);
    if (last !== undefined && this.#lines[index - 1]?.end === last.end) block.ranges.splice(-1, 1, { start: last.start, end });
    else block.ranges.push({ start: markStart, end });
    if (markStart < start) block.omitted.push({ start: markStart, end: start, kind: 'MARK' });
  }
}
