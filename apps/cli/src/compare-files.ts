import { compareResolutions, concordance } from '@resolute/compare';
import { symbolFromFileName, type Resolution } from '@resolute/schema';
import { type CompareCommand, UsageError } from './arguments.ts';
import { readInput } from './input.ts';
import { parseText } from './parse-text.ts';
import type { Terminal } from './terminal.ts';

/** Prints two documents side by side: versions of one resolution in two languages, or two of a series in one language. */
export async function compareFiles({ left, right }: CompareCommand, terminal: Terminal): Promise<void> {
  const [first, second] = [await readResolution(left, terminal), await readResolution(right, terminal)];
  await terminal.print(`${JSON.stringify(compare(first, second), null, 2)}\n`);
}

async function readResolution(file: string, terminal: Terminal): Promise<Resolution> {
  const { text, remark } = await readInput(file, terminal);
  if (remark !== null) await terminal.complain(`${file}: ${remark}\n`);
  return parseText(text, symbolFromFileName(file));
}

/** Paragraphs and notes are said by their ids; ranges are of their texts. */
function compare(first: Resolution, second: Resolution) {
  const names = [first, second].map(({ symbol, language }) => ({ symbol, language }));
  if (first.symbol === second.symbol && first.language !== second.language) {
    const { paragraphs, footnotes, messages } = concordance(first, second);
    return { comparison: 'CONCORDANCE', left: names[0], right: names[1], paragraphs: idsOf(paragraphs), footnotes: idsOf(footnotes), messages };
  }
  if (first.symbol !== second.symbol && first.language === second.language) {
    const paragraphs = compareResolutions(first, second).map(({ earlier, later, ...rest }) => ({ earlier: earlier?.id ?? null, later: later?.id ?? null, ...rest }));
    return { comparison: 'SERIES', earlier: names[0], later: names[1], paragraphs };
  }
  const what = names.map(({ symbol, language }) => `${symbol ?? 'a resolution without a symbol'} in ${language}`).join(' and ');
  throw new UsageError(`There is nothing to compare in ${what}: give one resolution in two languages, or two resolutions in one.`);
}

interface Known {
  readonly id: string;
}

function idsOf(pairs: readonly { readonly left: Known | null; readonly right: Known | null }[]) {
  return pairs.map(({ left, right }) => ({ left: left?.id ?? null, right: right?.id ?? null }));
}
