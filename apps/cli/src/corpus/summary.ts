import type { DocumentRow } from './measure.ts';
import { describeBreak } from './table.ts';

/** What holds for all documents together. */
export interface Summary {
  readonly documents: number;
  readonly paragraphs: number;
  readonly footnotes: number;
  readonly calls: number;
  readonly orphans: { readonly footnotes: number; readonly calls: number };
  readonly emendations: number;
  readonly suggestions: number;
  readonly messages: DocumentRow['messages'];
  readonly milliseconds: number;
  /** Files whose numbering breaks, whose own resolution is not in them, whose invariants fail. */
  readonly broken: readonly string[];
  readonly missed: readonly string[];
  readonly failed: readonly string[];
}

export function summarize(rows: readonly DocumentRow[]): Summary {
  const sum = (of: (row: DocumentRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  const files = (is: (row: DocumentRow) => boolean) => rows.filter(is).map(({ file }) => file);
  return {
    documents: rows.length,
    paragraphs: sum(({ paragraphs: { PREAMBULAR, OPERATIVE, HEADING, ANNEX } }) => PREAMBULAR + OPERATIVE + HEADING + ANNEX),
    footnotes: sum((row) => row.footnotes),
    calls: sum((row) => row.calls),
    orphans: { footnotes: sum((row) => row.orphans.footnotes), calls: sum((row) => row.orphans.calls) },
    emendations: sum((row) => row.emendations),
    suggestions: sum((row) => row.suggestions),
    messages: { ERROR: sum((row) => row.messages.ERROR), WARNING: sum((row) => row.messages.WARNING), INFO: sum((row) => row.messages.INFO) },
    milliseconds: sum((row) => row.milliseconds),
    broken: files(({ breaks }) => breaks.length > 0),
    missed: files(({ missed }) => missed),
    failed: files(({ violations }) => violations.length > 0),
  };
}

/** The summary in words, with what went wrong in which file. */
export function describeSummary(rows: readonly DocumentRow[]): string {
  const { documents, paragraphs, footnotes, calls, orphans, emendations, suggestions, messages, milliseconds, broken, missed, failed } = summarize(rows);
  const breaks = rows.filter((row) => row.breaks.length > 0).map((row) => `  ${row.file}: ${row.breaks.map(describeBreak).join(', ')}`);
  const failures = rows.flatMap(({ file, violations }) => violations.map(({ invariant, piece, reason }) => `  ${file}: ${invariant.toLowerCase()}, ${piece === null ? '' : `${piece}: `}${reason}`));
  return [
    `${documents} documents, ${paragraphs} paragraphs, ${Math.round(milliseconds)} ms`,
    `${footnotes} notes, ${orphans.footnotes} of them uncalled; ${calls} calls, ${orphans.calls} of them without a note`,
    `${emendations} emendations, ${suggestions} suggestions; ${messages.ERROR} errors, ${messages.WARNING} warnings, ${messages.INFO} infos`,
    `Numbering unbroken in ${documents - broken.length} of ${documents}${broken.length === 0 ? '' : '; it breaks in'}`,
    ...breaks,
    ...(missed.length === 0 ? [] : ['The resolution that the name means is not found in', ...missed.map((file) => `  ${file}`)]),
    failed.length === 0 ? 'Invariants hold in all' : `Invariants fail in ${failed.length} of ${documents}`,
    ...failures,
    '',
  ].join('\n');
}
