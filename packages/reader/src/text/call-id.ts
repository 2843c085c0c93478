import type { Footnote } from '@resolute/schema';

/** The anchor of one call of a note: `fnref-7`, and `fnref-7-2` for the second place it is called from. */
export function callId({ id, calls }: Pick<Footnote, 'id' | 'calls'>, paragraph: string, offset: number): string {
  const place = calls.findIndex((call) => call.paragraph === paragraph && call.offset === offset);
  const name = id.replace(/^fn-/, 'fnref-');
  return place > 0 ? `${name}-${place + 1}` : name;
}
