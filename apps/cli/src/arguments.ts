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

export interface CompareCommand {
  readonly name: 'compare';
  readonly left: string;
  readonly right: string;
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

export type Command = ParseCommand | CompareCommand | CorpusCommand | AnnotationsCommand | { readonly name: 'help' };

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
  compare: [],
  corpus: ['json', 'annotations'],
} as const satisfies Record<string, readonly (keyof typeof options)[]>;

/** How many files or folders each command takes, and how they are asked for. */
const wanted: Readonly<Record<keyof typeof optionsOf, { readonly count: number; readonly ask: string }>> = {
  parse: { count: 1, ask: 'Say which file to parse.' },
  compare: { count: 2, ask: 'Say which two files to compare.' },
  corpus: { count: 1, ask: 'Say which folder to read.' },
};

/** Reads the arguments of a command line. Throws a {@link UsageError}. */
export function parseArguments(argv: readonly string[]): Command {
  const { values, positionals } = split(argv);
  if (values.help) return { name: 'help' };
  const [name, ...paths] = positionals;
  if (name === undefined) throw new UsageError('Say what to do: parse FILE, compare FILE FILE, or corpus FOLDER.');
  if (!isCommand(name)) throw new UsageError(`There is no command "${name}"; there are: ${Object.keys(optionsOf).join(', ')}.`);
  const { count, ask } = wanted[name];
  const [path = '', second = ''] = paths;
  if (paths.filter((one) => one !== '').length < count && !(name === 'corpus' && values.annotations)) throw new UsageError(ask);
  if (paths.length > count) throw new UsageError(`"${paths[count]}" is one too many. ${ask}`);
  const foreign = Object.keys(values).find((option) => !(optionsOf[name] as readonly string[]).includes(option));
  if (foreign !== undefined) throw new UsageError(`"${name}" has no option --${foreign}.`);
  if (name === 'compare') return { name, left: path, right: second };
  return name === 'parse' ? readParse(path, values) : readCorpus(paths[0], values);
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
