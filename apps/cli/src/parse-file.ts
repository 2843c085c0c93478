import { toMessages } from '@resolute/formats';
import type { ParseCommand } from './arguments.ts';
import { formats } from './formats.ts';
import { readInput } from './input.ts';
import { parseText } from './parse-text.ts';
import type { Terminal } from './terminal.ts';

/** Prints the document in a file on standard output, and what there is to say of it on standard error. */
export async function parseFile(command: ParseCommand, terminal: Terminal): Promise<void> {
  const { text, remark } = await readInput(command.file, terminal);
  if (remark !== null) await terminal.complain(`1:1 info encoding ${remark}\n`);
  const resolution = await parseText(text, command);
  await terminal.print(formats[command.format](resolution));
  if (command.format !== 'messages') await terminal.complain(toMessages(resolution));
}
