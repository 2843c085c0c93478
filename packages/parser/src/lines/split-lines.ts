import type { Drafting } from '@resolute/lexicon';
import { lettersOf } from './fold.ts';
import type { Line } from './line.ts';
import { numberedHead, wordsOf } from './line-kinds.ts';

/**
 * Parts the lines in which an extractor has run a resolution's title and its enacting formula together: "2293 (XXII).
 * Title L'Assemblée générale,".
 */
export function splitMergedLines(source: string, lines: readonly Line[], drafting: Drafting): readonly Line[] {
  return lines.flatMap((line) => {
    if (line.end - line.start > 600 || !numberedHead.test(wordsOf(source, line))) return [line];
    const at = formulaStart(source, line, drafting);
    if (at === null) return [line];
    return [
      { ...line, end: at.before },
      { ...line, start: at.start, markStart: at.start, gap: false, top: false },
    ];
  });
}

/** Where a formula that ends the line starts, and where what stands before it ends. */
function formulaStart(source: string, { start, end }: Line, drafting: Drafting): { start: number; before: number } | null {
  const text = source.slice(start, end);
  const letters = lettersOf(text);
  for (const { words } of drafting.enactingFormulas) {
    if (!letters.endsWith(lettersOf(words)) || letters.length === lettersOf(words).length) continue;
    const at = text.search(new RegExp(`\\s${words.slice(0, words.search(/[\s’]/u))}[\\s'’](?=[^.;:]*$)`, 'u'));
    if (at > 0) return { start: start + at + 1, before: start + text.slice(0, at).trimEnd().length };
  }
  return null;
}
