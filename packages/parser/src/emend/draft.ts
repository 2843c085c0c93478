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

  /** Walks proposals and made edits together, in one pass over both, merging what overlaps. */
  #make(proposals: readonly Proposal[], rule: string): void {
    const made: Made[] = [];
    const pieces: string[] = [];
    let written = 0;
    let read = 0;
    let shift = 0;
    let old = 0;
    const copy = (to: number): void => {
      if (to <= read) return;
      pieces.push(this.text.slice(read, to));
      written += to - read;
      read = to;
    };
    const keep = (edit: Made): void => {
      copy(edit.at);
      made.push({ ...edit, at: written });
      copy(edit.at + edit.replacement.length);
    };
    for (const proposal of proposals) {
      let { start, end, replacement } = proposal;
      let from = start - shift;
      let to: number | null = null;
      let edit = this.#made[old];
      while (edit !== undefined && edit.at + edit.replacement.length <= start && !(edit.replacement === '' && edit.at === start)) {
        keep(edit);
        shift += edit.replacement.length - (edit.end - edit.start);
        from = start - shift;
        old += 1;
        edit = this.#made[old];
      }
      while (edit !== undefined && edit.at < end) {
        const editEnd = edit.at + edit.replacement.length;
        if (edit.at < start) {
          replacement = edit.replacement.slice(0, start - edit.at) + replacement;
          start = edit.at;
          from = edit.start;
        }
        if (editEnd > end) {
          replacement += edit.replacement.slice(edit.replacement.length - (editEnd - end));
          end = editEnd;
        }
        shift += edit.replacement.length - (edit.end - edit.start);
        to = end - shift;
        old += 1;
        edit = this.#made[old];
      }
      to ??= end - shift;
      copy(start);
      made.push({ start: from, end: Math.max(from, to), replacement, rule: proposal.rule ?? rule, sure: true, at: written });
      pieces.push(replacement);
      written += replacement.length;
      read = end;
    }
    for (const edit of this.#made.slice(old)) keep(edit);
    copy(this.text.length);
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
