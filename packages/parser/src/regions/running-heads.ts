import { lettersOf } from '../lines/fold.ts';
import type { Line } from '../lines/line.ts';

const shortest = 12;

/** Whether a line is the resolution's title come back. `atEdge`: whether furniture stands before it. */
export type RunningHeads = (words: string, line: Line, atEdge: boolean) => boolean;

/**
 * Knows the resolution's own title when it comes back at the head of a page, over one or more lines, in a sequence of
 * lines that together begin the title again; a symbol read into the line does not hide it.
 */
export function createRunningHeads(title: string): RunningHeads {
  const whole = lettersOf(title);
  let read = '';
  return (words, line, atEdge) => {
    if (whole.length < shortest || words.length > 200) return false;
    const letters = lettersOf(words.replace(/\b[A-Z]{1,2}.{0,2}RES\S*\d+\S*|\d+\/\d+\.?/gu, ''));
    const goesOn = read !== '' && !line.gap && whole.startsWith(read + letters);
    const starts = (line.top || atEdge) && letters.length >= shortest && whole.startsWith(letters);
    if (goesOn && letters !== '') {
      read += letters;
      return true;
    }
    read = starts ? letters : '';
    return starts;
  };
}
