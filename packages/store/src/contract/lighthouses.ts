import type { Resolution } from '@resolute/schema';
import { lighthouses } from '@resolute/schema/fixtures';
import type { Entry } from '../store.ts';

/** As the bundled documents come: the French original, and a translation of our own. */
export const french: Entry = { resolution: lighthouses.fr, version: 'test-1', original: true };
export const english: Entry = { resolution: lighthouses.en, version: 'test-1', original: false, official: false, note: 'Our own translation.' };

/** The same text under another symbol and date. */
export function variant(of: Entry, symbol: string, date: string | null, more: Partial<Resolution> = {}): Entry {
  const [session = null, number = null] = symbol.split('/').slice(2);
  const { resolution } = of;
  return { ...of, resolution: { ...resolution, symbol, session, number, adoption: { ...resolution.adoption, date }, ...more } };
}
