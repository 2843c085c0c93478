import { checkInvariants, type ParagraphKind, type Resolution, type Severity, type Violation } from '@resolute/schema';
import { type Break, findBreaks } from './numbering.ts';

/** What is to be known of how one document was read. */
export interface DocumentRow {
  /** Below the folder. */
  readonly file: string;
  readonly symbol: string | null;
  readonly language: string;
  readonly paragraphs: Readonly<Record<ParagraphKind, number>>;
  readonly breaks: readonly Break[];
  readonly footnotes: number;
  readonly calls: number;
  /** Notes that nothing calls, and calls whose note is missing. */
  readonly orphans: { readonly footnotes: number; readonly calls: number };
  readonly emendations: number;
  readonly suggestions: number;
  readonly messages: Readonly<Record<Severity, number>>;
  /** Whether the resolution that the file's name means is not in it. */
  readonly missed: boolean;
  readonly violations: readonly (Violation | Thrown)[];
  readonly milliseconds: number;
}

/** The parser threw, which it must never. */
export interface Thrown {
  readonly invariant: 'TOTAL';
  readonly piece: null;
  readonly reason: string;
}

export function measure(file: string, resolution: Resolution, milliseconds: number): DocumentRow {
  const { paragraphs, footnotes, frame, messages } = resolution;
  const calls = paragraphs.flatMap(({ footnoteCalls }) => footnoteCalls);
  const pieces = [...paragraphs, ...footnotes, ...frame];
  const kind = (wanted: ParagraphKind) => paragraphs.filter((paragraph) => paragraph.kind === wanted).length;
  const severity = (wanted: Severity) => messages.filter((message) => message.severity === wanted).length;
  return {
    file,
    symbol: resolution.symbol,
    language: resolution.language,
    paragraphs: { PREAMBULAR: kind('PREAMBULAR'), OPERATIVE: kind('OPERATIVE'), HEADING: kind('HEADING'), ANNEX: kind('ANNEX') },
    breaks: findBreaks(paragraphs),
    footnotes: footnotes.length,
    calls: calls.length,
    orphans: { footnotes: footnotes.filter((note) => note.calls.length === 0).length, calls: calls.filter(({ footnote }) => footnote === null).length },
    emendations: pieces.reduce((sum, { emendations }) => sum + emendations.length, 0),
    suggestions: pieces.reduce((sum, { suggestions }) => sum + suggestions.length, 0),
    messages: { ERROR: severity('ERROR'), WARNING: severity('WARNING'), INFO: severity('INFO') },
    missed: messages.some(({ rule }) => rule === 'S5'),
    violations: checkInvariants(resolution),
    milliseconds,
  };
}

/** The row of a document that the parser threw at. */
export function thrownAt(file: string, error: unknown, milliseconds: number): DocumentRow {
  return {
    file,
    symbol: null,
    language: '',
    paragraphs: { PREAMBULAR: 0, OPERATIVE: 0, HEADING: 0, ANNEX: 0 },
    breaks: [],
    footnotes: 0,
    calls: 0,
    orphans: { footnotes: 0, calls: 0 },
    emendations: 0,
    suggestions: 0,
    messages: { ERROR: 0, WARNING: 0, INFO: 0 },
    missed: false,
    violations: [{ invariant: 'TOTAL', piece: null, reason: error instanceof Error ? error.message : String(error) }],
    milliseconds,
  };
}
