import type { z } from 'zod';
import type { Resolution } from '../resolution.ts';
import { resolution } from './resolution.ts';

/** What was given is no Resolution. The message names every place that is wrong: `paragraphs[3].mentions[0].role: …`. */
export class ResolutionError extends Error {
  override readonly name = 'ResolutionError';
}

/** Checks that a value, such as one read from JSON, has the shape of a Resolution. Throws a {@link ResolutionError}. */
export function parseResolution(value: unknown): Resolution {
  const result = resolution.safeParse(value);
  if (result.success) return result.data;
  throw new ResolutionError(`This is no resolution:\n${result.error.issues.map(describe).join('\n')}`);
}

function describe({ path, message }: z.core.$ZodIssue): string {
  const place = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return `- ${place.replace(/^\./, '') || 'the whole'}: ${message}`;
}
