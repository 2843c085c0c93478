import type { Adoption, Organ } from '@resolute/schema';
import type { Adopted } from './deadlines.ts';

/** When the resolution was adopted, as far as its date, its session and its symbol tell. */
export function adoptedOf(document: { readonly organ: Organ | null; readonly session: string | null; readonly symbol: string | null; readonly adoption: Adoption }): Adopted {
  const { organ, adoption, symbol } = document;
  const session = sessionNumber(document.session);
  const dated = adoption.date === null ? null : Number(adoption.date.slice(0, 4));
  const inSymbol = /\((?<bracketed>\d{4})\)$|^E\/RES\/(?<council>\d{4})\//.exec(symbol ?? '')?.groups;
  const named = inSymbol?.['bracketed'] ?? inSymbol?.['council'];
  const opens = organ === 'GENERAL_ASSEMBLY' && session !== null ? 1945 + session : null;
  return { organ, session, year: dated ?? (named === undefined ? opens : Number(named)), date: adoption.date };
}

/** A session counted in figures as a number: 58; null for `XX` and `S-21`. */
export function sessionNumber(session: string | null): number | null {
  return /^\d{1,3}$/.test(session ?? '') ? Number(session) : null;
}
