import { z } from 'zod';

const offset = z.int().nonnegative();

export const range = z.strictObject({ start: offset, end: offset }).readonly();

const repair = z.strictObject({ start: offset, end: offset, original: z.string(), replacement: z.string(), rule: z.string() }).readonly();

const omission = z.strictObject({ start: offset, end: offset, kind: z.enum(['NUMBER', 'CALL', 'HYPHEN', 'MARK']) }).readonly();

/** The fields that every piece of a document has; see the interface Text. */
export const textFields = {
  text: z.string(),
  source: z.array(range).readonly(),
  omitted: z.array(omission).readonly(),
  emendations: z.array(repair).readonly(),
  suggestions: z.array(repair).readonly(),
};

export { offset };
