import { apostrophe, apostrophes, isBlank, type Omission, type Range } from '@resolute/schema';
import { exact } from './exact.ts';
import { afterLineEndHyphen, type JoinsAtHyphen } from './line-end-hyphen.ts';
import { Places } from './places.ts';

/**
 * The words of one block as they were read, before anything is repaired: blanks folded, apostrophes made one,
 * what is not part of the words left out; and for each of its characters the place in the source.
 */
export interface Strand {
  readonly text: string;
  readonly places: Places;
  readonly ranges: readonly Range[];
  readonly omitted: readonly Omission[];
}

const hyphen = 0x2d;

/** ASCII marks that stand as they are: all but blanks, controls, the hyphen and what may be an apostrophe. */
const isPlain = Uint8Array.from({ length: 128 }, (_, code) => (code > 0x20 && code < 0x7f && code !== 0x27 && code !== 0x60 && code !== hyphen ? 1 : 0));

/** Reads a strand from ranges of the source. `omitted` lies inside the ranges, in order; what the strand itself leaves out is added to it. */
export function readStrand(source: string, ranges: readonly Range[], omitted: readonly Omission[], joinsAtHyphen: JoinsAtHyphen): Strand {
  const places = new Places();
  const left: Omission[] = [];
  /** Ranges that take the line break behind them, so that it can be left out of the text. */
  const kept = new Map<number, Range>();
  let text = '';
  let blank = -1;
  let next = 0;
  let plainFrom = -1;
  let hyphenEnd = -1;

  const flush = (end: number) => {
    if (plainFrom >= 0) text += source.slice(plainFrom, end);
    plainFrom = -1;
  };
  const leave = (start: number, end: number, kind: Omission['kind']) => {
    flush(start);
    if (kind === 'HYPHEN') hyphenEnd = end;
    if (end > start) left.push({ start, end, kind });
  };
  /** Puts the blank that is waiting, if words stand before it, and notes that the next character is from `from`. */
  const reach = (from: number) => {
    if (blank >= 0 && text.length > 0) {
      places.add(text.length, blank);
      text += ' ';
    }
    blank = -1;
    places.add(text.length, from);
  };
  const put = (mark: string, from: number) => {
    flush(from);
    reach(from);
    text += mark;
  };

  for (let index = 0; index < ranges.length; index++) {
    const { start, end } = ranges[index]!;
    for (let i = start; i < end; i++) {
      if (next < omitted.length && omitted[next]!.start <= i) {
        flush(i);
        const omission = omitted[next++]!;
        left.push(omission);
        i = omission.end - 1;
        continue;
      }
      const code = source.charCodeAt(i);
      if (code > 0x7f || isPlain[code] === 0) {
        if (isBlank(code)) {
          flush(i);
          if (blank < 0) blank = i;
          continue;
        }
        if (isUnseen(code)) {
          leave(i, i + 1, 'MARK');
          continue;
        }
        const after = afterLineEndHyphen(source, i, code, end, ranges[index + 1]);
        if (after !== null && (code !== hyphen || joinsAtHyphen(after.before, after.word))) {
          leave(i, after.end, 'HYPHEN');
          i = after.end - 1;
          continue;
        }
        if (after !== null) {
          // A compound's own hyphen stays, and the line break behind it is left out.
          put('-', i);
          const broken = after.end === end && isBlank(source.charCodeAt(end)) ? end + 1 : after.end;
          leave(i + 1, broken, 'HYPHEN');
          if (broken > end) kept.set(index, { start, end: broken });
          i = after.end - 1;
          continue;
        }
        if (apostrophes.includes(source[i]!)) {
          put(apostrophe, i);
          continue;
        }
      }
      if (plainFrom < 0) {
        reach(i);
        plainFrom = i;
      }
    }
    flush(end);
    if (blank < 0 && index + 1 < ranges.length && hyphenEnd < end) blank = end;
  }
  left.push(...omitted.slice(next));
  places.add(text.length, ranges.at(-1)?.end ?? 0);
  return { text, places, ranges: kept.size === 0 ? ranges : ranges.map((range, index) => kept.get(index) ?? range), omitted: exact(left) };
}

/** Control characters, soft joiners and direction marks: they are on no page. */
function isUnseen(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f);
}
