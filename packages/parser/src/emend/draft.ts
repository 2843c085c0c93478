import type { Edit } from './emend.ts';
import type { Proposal } from './rule.ts';

/** An edit and where its replacement stands in the text as it is now. */
interface Made extends Edit {
  readonly at: number;
}

/** A text under repair: what it has become, and how, in offsets of what it was. */
export class Draft {
  text: string;
  breaks: readonly number[];
  readonly #original: string;
  #made: Made[] = [];
  #suggested: Edit[] = [];

  constructor(text: string, breaks: readonly number[]) {
    this.#original = text;
    this.text = text;
    this.breaks = breaks;
  }

  /** Makes the sure proposals and keeps the others as suggestions. Those that overlap an earlier one or span a break are passed over. */
  apply(proposals: readonly Proposal[], rule: string): void {
    const usable = this.#usable(proposals);
    for (const { start, end, replacement, rule: own } of usable.filter(({ sure }) => !sure)) {
      const { from, to } = this.#originalRange(start, end);
      this.#suggested.push({ start: from, end: to, replacement, rule: own ?? rule, sure: false });
    }
    const sure = usable.filter((proposal) => proposal.sure);
    if (sure.length > 0) this.#make(sure, rule);
  }

  /** All edits, in order: the made ones, and the suggestions that no made one touches. */
  edits(): Edit[] {
    const made = this.#made
      .filter(({ start, end, replacement }) => this.#original.slice(start, end) !== replacement)
      .map(({ start, end, replacement, rule, sure }) => ({ start, end, replacement, rule, sure }));
    const all: Edit[] = [];
    for (const edit of [...made, ...this.#suggested].sort((a, b) => a.start - b.start || Number(b.sure) - Number(a.sure) || a.end - b.end)) {
      const last = all.at(-1);
      if (last === undefined || last.end <= edit.start) all.push(edit);
      else if (edit.sure && !last.sure) all[all.length - 1] = edit;
    }
    return all;
  }

  #usable(proposals: readonly Proposal[]): Proposal[] {
    const usable: Proposal[] = [];
    let end = 0;
    let next = 0;
    for (const proposal of proposals) {
      if (proposal.start < end) continue;
      while (next < this.breaks.length && (this.breaks[next] ?? 0) <= proposal.start) next += 1;
      if (next < this.breaks.length && (this.breaks[next] ?? 0) < proposal.end) continue;
      if (this.text.slice(proposal.start, proposal.end) === proposal.replacement) continue;
      usable.push(proposal);
      end = Math.max(proposal.end, proposal.start);
    }
    return usable;
  }

  /** Where a range of the present text was in the original, whole replacements taken in. */
  #originalRange(start: number, end: number): { from: number; to: number } {
    let shift = 0;
    let from: number | null = null;
    let to: number | null = null;
    for (const made of this.#made) {
      const madeEnd = made.at + made.replacement.length;
      if (from === null && start < madeEnd) from = Math.min(start - shift, made.start);
      if (from !== null && end <= made.at) {
        to = end - shift;
        break;
      }
      shift += made.replacement.length - (made.end - made.start);
      if (from !== null && end <= madeEnd) {
        to = made.end;
        break;
      }
    }
    return { from: from ?? start - shift, to: to ?? end - shift };
  }

  /** Walks proposals and made edits together, in one pass over both; what overlaps becomes one edit. */
  #make(proposals: readonly Proposal[], rule: string): void {
    const made: Made[] = [];
    const pieces: string[] = [];
    let written = 0;
    let read = 0;
    // How far the present text is ahead of the original.
    let shift = 0;
    let old = 0;
    let next = 0;
    const write = (piece: string): void => {
      pieces.push(piece);
      written += piece.length;
    };
    while (old < this.#made.length || next < proposals.length) {
      const group: Proposal[] = [];
      const before = shift;
      let start = Infinity;
      let end = -1;
      let kept: Made | null = null;
      for (;;) {
        const edit = this.#made[old];
        const proposal = proposals[next];
        const takesEdit = edit !== undefined && (proposal === undefined || comesFirst(edit, proposal));
        const from = takesEdit ? edit.at : proposal?.start;
        if (from === undefined || (end >= 0 && from >= end)) break;
        start = Math.min(start, from);
        if (takesEdit) {
          kept = edit;
          end = Math.max(end, edit.at + edit.replacement.length);
          shift += edit.replacement.length - (edit.end - edit.start);
          old += 1;
        } else if (proposal !== undefined) {
          group.push(proposal);
          end = Math.max(end, proposal.end);
          next += 1;
        }
      }
      write(this.text.slice(read, start));
      read = end;
      const replacement = withProposals(this.text, start, end, group);
      made.push({
        start: start - before,
        end: end - shift,
        replacement,
        rule: group.length === 0 && kept !== null ? kept.rule : (group.at(-1)?.rule ?? rule),
        sure: true,
        at: written,
      });
      write(replacement);
    }
    write(this.text.slice(read));
    this.#moveBreaks(proposals);
    this.text = pieces.join('');
    this.#made = made;
  }

  /** No proposal spans a break, so each break moves by what changed before it. */
  #moveBreaks(proposals: readonly Proposal[]): void {
    let next = 0;
    let shift = 0;
    this.breaks = this.breaks.map((offset) => {
      for (let proposal = proposals[next]; proposal !== undefined && proposal.end <= offset; proposal = proposals[next]) {
        shift += proposal.replacement.length - (proposal.end - proposal.start);
        next += 1;
      }
      return offset + shift;
    });
  }
}

/** Whether an edit comes before a proposal; of two at one place, the empty one, of two empty ones, the edit. */
function comesFirst(edit: Made, proposal: Proposal): boolean {
  return edit.at < proposal.start || (edit.at === proposal.start && (edit.replacement === '' || proposal.end > proposal.start));
}

function withProposals(text: string, start: number, end: number, proposals: readonly Proposal[]): string {
  let replaced = '';
  let read = start;
  for (const proposal of proposals) {
    replaced += text.slice(read, proposal.start) + proposal.replacement;
    read = proposal.end;
  }
  return replaced + text.slice(read, end);
}
