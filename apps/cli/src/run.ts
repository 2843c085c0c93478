import { parseArguments, UsageError } from './arguments.ts';
import { help } from './help.ts';
import { InputError } from './input.ts';
import type { Terminal } from './terminal.ts';

/**
 * Runs the command that the arguments say and gives its exit code: 0 when what was asked for was printed, 1 when a document of a
 * corpus breaks an invariant, 2 for wrong arguments and for files that cannot be read.
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const command = parseArguments(argv);
    // The parser and what it knows take a while to load: help and wrong arguments need not wait for it.
    if (command.name === 'corpus') {
      const { readCorpus } = await import('./corpus/read-corpus.ts');
      return await readCorpus(command, terminal);
    }
    if (command.name === 'annotations') {
      const { scoreLabels } = await import('./corpus/score-labels.ts');
      return await scoreLabels(command, terminal);
    }
    if (command.name === 'compare') {
      const { compareFiles } = await import('./compare-files.ts');
      await compareFiles(command, terminal);
    } else if (command.name === 'parse') {
      const { parseFile } = await import('./parse-file.ts');
      await parseFile(command, terminal);
    } else {
      await terminal.print(help);
    }
    return 0;
  } catch (error) {
    const isExpected = error instanceof UsageError || error instanceof InputError;
    const hint = error instanceof UsageError ? '\nTry: resolute --help' : '';
    await terminal.complain(`resolute: ${error instanceof Error ? error.message : String(error)}${hint}\n`);
    return isExpected ? 2 : 1;
  }
}
