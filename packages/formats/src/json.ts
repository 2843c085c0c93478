import type { Resolution } from '@resolute/schema';
import { parseResolution, ResolutionError } from '@resolute/schema/validation';

/** The document as it is, indented, with a line break at its end. */
export function toJson(resolution: Resolution): string {
  return `${JSON.stringify(resolution, null, 2)}\n`;
}

/** Reads what {@link toJson} wrote. Throws a ResolutionError that says where the text is no resolution. */
export function fromJson(json: string): Resolution {
  return parseResolution(readJson(json));
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new ResolutionError(`This is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
