import { parseArgs } from 'node:util';
import { ensureSymbol, formatSymbol, isLanguage, type Language, languages, SymbolError } from '@resolute/schema';
import { type Format, formatNames, isFormat } from './format-names.ts';

/** The arguments are wrong; the message says which and what would be right. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export interface ParseCommand {
  readonly name: 'parse';
  /** A path, or `-` for standard input. */
  readonly file: string;
  readonly format: Format;
  readonly language: Language | undefined;
  /** Canonical. */
  readonly symbol: string | undefined;
}

export interface CorpusCommand {
  readonly name: 'corpus';
  readonly folder: string;
  /** Whether to print for machines. */
  readonly json: boolean;
}

export interface AnnotationsCommand {
  readonly name: 'annotations';
  /** Where the labelled texts lie; null for the invented ones alone. */
  readonly folder: string | null;
}

export type Command = ParseCommand | CorpusCommand | AnnotationsCommand | { readonly name: 'help' };

const options = {
  format: { type: 'string' },
  lang: { type: 'string' },
  symbol: { type: 'string' },
  json: { type: 'boolean' },
  annotations: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Values = ReturnType<typeof split>['values'];

/** The options that each command has. */
const optionsOf = {
  parse: ['format', 'lang', 'symbol'],
  corpus: ['json', 'annotations'],
} as const satisfies Record<string, readonly (keyof typeof options)[]>;

/** Reads the arguments of a command line. Throws a {@link UsageError}. */
export function parseArguments(argv: readonly string[]): Command {
  const { values, positionals } = split(argv);
  if (values.help) return { name: 'help' };
  const [name, path, ...rest] = positionals;
  if (name === undefined) throw new UsageError('Say what to do: parse FILE, or corpus FOLDER.');
  if (!isCommand(name)) throw new UsageError(`There is no command "${name}"; there are: ${Object.keys(optionsOf).join(', ')}.`);
  if ((path === undefined || path === '') && !(name === 'corpus' && values.annotations)) throw new UsageError(`Say which ${name === 'parse' ? 'file to parse' : 'folder to read'}.`);
  if (rest.length > 0) throw new UsageError(`One ${name === 'parse' ? 'file' : 'folder'} at a time: "${rest[0]}" is one too many.`);
  const foreign = Object.keys(values).find((option) => !(optionsOf[name] as readonly string[]).includes(option));
  if (foreign !== undefined) throw new UsageError(`"${name}" has no option --${foreign}.`);
  return name === 'parse' ? readParse(path ?? '', values) : readCorpus(path, values);
}

function isCommand(name: string): name is keyof typeof optionsOf {
  return Object.hasOwn(optionsOf, name);
}

function readCorpus(folder: string | undefined, { json = false, annotations = false }: Values): CorpusCommand | AnnotationsCommand {
  if (!annotations) return { name: 'corpus', folder: folder ?? '', json };
  if (json) throw new UsageError('"corpus" takes one of --json and --annotations.');
  return { name: 'annotations', folder: folder ?? null };
}

function readParse(file: string, { format, lang, symbol }: Values): ParseCommand {
  return { name: 'parse', file, format: readFormat(format ?? 'json'), language: readLanguage(lang), symbol: readSymbol(symbol) };
}

function split(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    // Node's own message goes on to say what few want to know: how to give a file whose name begins with a hyphen.
    throw new UsageError(error instanceof Error ? error.message.replace(/(?<=[.']) To specify a positional.*$/s, '') : String(error));
  }
}

function readFormat(name: string): Format {
  if (isFormat(name)) return name;
  throw new UsageError(`There is no format "${name}"; there are: ${formatNames.join(', ')}.`);
}

function readLanguage(code: string | undefined): Language | undefined {
  const lower = code?.toLowerCase();
  if (lower === undefined || isLanguage(lower)) return lower;
  throw new UsageError(`"${code}" is no official language; there are: ${languages.join(', ')}.`);
}

function readSymbol(written: string | undefined): string | undefined {
  try {
    return written === undefined ? undefined : formatSymbol(ensureSymbol(written));
  } catch (error) {
    if (error instanceof SymbolError) throw new UsageError(`"${written}" is no symbol. ${error.message}`);
    throw error;
  }
}
