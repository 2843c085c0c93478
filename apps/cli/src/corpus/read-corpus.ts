import { symbolFromFileName } from '@resolute/schema';
import type { CorpusCommand } from '../arguments.ts';
import { InputError, listFiles, readInput } from '../input.ts';
import { preparedFor } from '../parse-text.ts';
import type { Terminal } from '../terminal.ts';
import { type DocumentRow, measure, thrownAt } from './measure.ts';
import { describeSummary, summarize } from './summary.ts';
import { toTable } from './table.ts';

/**
 * Reads every text below a folder and prints how that went. Gives the exit code: 0, or 1 where an invariant fails. Throws an
 * {@link InputError} for a folder that cannot be read or holds no text.
 */
export async function readCorpus({ folder, json }: CorpusCommand, terminal: Terminal): Promise<number> {
  const files = (await listFiles(folder, terminal)).filter(isText).sort();
  if (files.length === 0) throw new InputError(`"${folder}" holds no text: no file below it is named *.txt.`);
  const rows = await readAll(folder, files, terminal).finally(() => terminal.progress?.(''));
  const text = json ? `${JSON.stringify({ documents: rows, summary: summarize(rows) }, null, 2)}\n` : `${toTable(rows)}\n${describeSummary(rows)}`;
  await terminal.print(text);
  return rows.some(({ violations }) => violations.length > 0) ? 1 : 0;
}

/** Texts, but for those that speak of the others. */
function isText(path: string): boolean {
  const name = path.replace(/^.*[\\/]/, '');
  return /\.txt$/i.test(name) && !/^(?:\.|readme\b)/i.test(name);
}

async function readAll(folder: string, files: readonly string[], terminal: Terminal): Promise<DocumentRow[]> {
  const rows: DocumentRow[] = [];
  for (const [index, file] of files.entries()) {
    terminal.progress?.(`${index + 1}/${files.length} ${file}`);
    rows.push(await readOne(folder, file, terminal));
  }
  return rows;
}

async function readOne(folder: string, file: string, terminal: Terminal): Promise<DocumentRow> {
  const { text } = await readInput(`${folder}/${file}`, terminal);
  const { symbol, language } = symbolFromFileName(file);
  let start = performance.now();
  try {
    const parse = await preparedFor(text, language);
    start = performance.now();
    const resolution = parse(symbol);
    return measure(file, resolution, performance.now() - start);
  } catch (error) {
    return thrownAt(file, error, performance.now() - start);
  }
}
