import type { Severity } from '@resolute/schema';

/** The rules that two language versions of one resolution are held to; what each holds is in the README. */
export const concordanceRules = {
  C1: { severity: 'ERROR', what: 'piece' },
  C2: { severity: 'WARNING', what: 'number' },
  C3: { severity: 'WARNING', what: 'reference' },
  C4: { severity: 'WARNING', what: 'date' },
  C5: { severity: 'WARNING', what: 'session' },
  C6: { severity: 'ERROR', what: 'call of note' },
  C7: { severity: 'WARNING', what: 'adoption' },
} as const satisfies Record<string, { readonly severity: Severity; readonly what: string }>;

export type ConcordanceRule = keyof typeof concordanceRules;
