import french from '../fixtures/A-RES-61-901.fr.json' with { type: 'json' };
import english from '../fixtures/A-RES-61-901.en.json' with { type: 'json' };
import type { Resolution } from './resolution.ts';
import { parseResolution } from './validation/index.ts';

/** An invented resolution in two languages, with something of everything, for the tests of every package. */
export const lighthouses: { readonly fr: Resolution; readonly en: Resolution } = {
  fr: parseResolution(french),
  en: parseResolution(english),
};
