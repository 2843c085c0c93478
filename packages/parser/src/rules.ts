import type { Message, Range, Severity } from '@resolute/schema';

/**
 * The rules that give messages, beside those of annotation; a repair (E1 to E20) is a record in its piece: each is a heading of SPEC.md and the title of
 * a test. The text says what is wrong and what to do.
 */
const rules = {
  S1: { severity: 'ERROR', reason: 'The text is empty. Give the text of a resolution.' },
  S2: { severity: 'ERROR', reason: 'This is not text but binary data. Extract its text first.' },
  S3: { severity: 'ERROR', reason: 'No resolution is found in the text: neither an enacting formula nor a numbered paragraph. All of it is kept as it is.' },
  S4: { severity: 'INFO', reason: 'Another resolution stands in the same text and is left out.' },
  S5: { severity: 'WARNING', reason: 'The resolution asked for is not found in the text. The one that is there was read instead; check the symbol.' },
  S6: { severity: 'WARNING', reason: 'The drafting of this language is not known yet. The text is kept, its structure may be missing.' },
  S7: { severity: 'WARNING', reason: 'The symbol of the resolution is not known: the text does not give it whole. Say it with the option `symbol`.' },
  S8: { severity: 'WARNING', reason: 'The resolution has no enacting formula, or it cannot be read.' },
  P1: { severity: 'WARNING', reason: 'The number of this paragraph is lost; it has the one that the sequence gives it.' },
  P2: { severity: 'WARNING', reason: 'The numbering is broken here. Check whether a paragraph is missing from the source.' },
  P3: { severity: 'INFO', reason: 'The number of this paragraph was misread; it has the one that the sequence gives it.' },
  N1: { severity: 'WARNING', reason: 'The note that is called here is missing from the source.' },
  N2: { severity: 'WARNING', reason: 'No call of this note is found in the text.' },
  N3: { severity: 'INFO', reason: 'The number of this note was misread; it has the one that the sequence gives it.' },
  N4: { severity: 'INFO', reason: 'The call of a note was misread; it is tied by its place.' },
  N5: { severity: 'WARNING', reason: 'Another note has the same number.' },
  E21: { severity: 'WARNING', reason: 'A number seems to be lost here, between a word that has one and the stop. Compare the official document.' },
  T1: { severity: 'INFO', reason: 'A table is kept as text.' },
} as const satisfies Record<string, { severity: Severity; reason: string }>;

export type RuleId = keyof typeof rules;

export function message(rule: RuleId, range: Range, details: { actual?: string | null; expected?: string | null } = {}): Message {
  const { severity, reason } = rules[rule];
  return { rule, severity, reason, start: range.start, end: range.end, actual: details.actual ?? null, expected: details.expected ?? null };
}
