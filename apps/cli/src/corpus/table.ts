import { alignColumns } from './align-columns.ts';
import type { DocumentRow } from './measure.ts';
import type { Break } from './numbering.ts';

const head = ['file', 'pp', 'op', 'head', 'annex', 'notes', 'calls', 'uncalled', 'noteless', 'emended', 'suggested', 'errors', 'warnings', 'infos', 'ms', 'lossless', 'numbering'];

/** One line a document. */
export function toTable(rows: readonly DocumentRow[]): string {
  return alignColumns([head, ...rows.map(cellsOf)]);
}

function cellsOf({ file, paragraphs, footnotes, calls, orphans, emendations, suggestions, messages, milliseconds, violations, breaks }: DocumentRow) {
  const { PREAMBULAR, OPERATIVE, HEADING, ANNEX } = paragraphs;
  const { ERROR, WARNING, INFO } = messages;
  const pieces = [PREAMBULAR, OPERATIVE, HEADING, ANNEX, footnotes, calls, orphans.footnotes, orphans.calls];
  const findings = [emendations, suggestions, ERROR, WARNING, INFO, Math.round(milliseconds)];
  return [file, ...pieces, ...findings, violations.length === 0 ? 'yes' : 'NO', numberingOf(breaks, OPERATIVE)];
}

function numberingOf(breaks: readonly Break[], operative: number): string {
  const [first, ...rest] = breaks;
  if (first === undefined) return operative === 0 ? 'none' : 'unbroken';
  return describeBreak(first) + (rest.length === 0 ? '' : ` and ${rest.length} more`);
}

/** "op-4 after op-2". */
export function describeBreak({ id, after }: Break): string {
  return after === null ? `begins at ${id}` : `${id} after ${after}`;
}
