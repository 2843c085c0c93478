import { toMessages } from '@resolute/formats';
import { loadDictionary } from '@resolute/lexicon/dictionary';
import { parse } from '@resolute/parser';
import type { Resolution } from '@resolute/schema';
import type { ParseCommand } from './arguments.ts';
import { formats } from './formats.ts';
import { readInput } from './input.ts';
import type { Terminal } from './terminal.ts';

/** Enough of a text to know its language by. */
const beginning = 20_000;

/** Prints the document in a file on standard output, and what there is to say of it on standard error. */
export async function parseFile(command: ParseCommand, terminal: Terminal): Promise<void> {
  const { text, remark } = await readInput(command.file, terminal);
  if (remark !== null) await terminal.complain(`1:1 info encoding ${remark}\n`);
  const resolution = await parseText(text, command);
  await terminal.print(formats[command.format](resolution));
  if (command.format !== 'messages') await terminal.complain(toMessages(resolution));
}

async function parseText(text: string, { language: given, symbol }: ParseCommand): Promise<Resolution> {
  const language = given ?? parse(text.slice(0, beginning)).language;
  const dictionary = await loadDictionary(language);
  return parse(text, { language, dictionary, ...(symbol === undefined ? {} : { symbol }) });
}
