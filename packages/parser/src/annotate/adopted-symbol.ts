import { canonicalSymbol, type Organ } from '@resolute/schema';
import type { Adopter } from './organ-names.ts';
import type { WrittenNumber } from './written-number.ts';

export type AdoptedKind = 'RES' | 'DEC';

export interface Circumstances {
  readonly kind: AdoptedKind;
  readonly number: WrittenNumber;
  /** Whose it is, as the words around say; null where they do not. */
  readonly adopter: Adopter | null;
  /** Whether the words around are near enough to be believed against the number's form. */
  readonly certain: boolean;
  /** The organ whose resolution cites. */
  readonly own: Organ | null;
  /** Its session, where that is a number: it cites no later one of its own. */
  readonly ownSession: number | null;
  /** ISO date that the text gives. */
  readonly date: string | null;
}

/** Sessions of the General Assembly count with figures from the 31st; smaller ones are the Human Rights Council's. */
const firstFigureSession = 31;

/** Whether the General Assembly's session can have adopted something on that date. */
function sits(session: number, date: string | null): boolean {
  const year = Number(date?.slice(0, 4));
  return year === 1945 + session || year === 1946 + session;
}

/** What the number's form leaves open, the words around and the citing organ decide. */
function organOf({ number, adopter, certain, own, ownSession, date, kind }: Circumstances): Organ | null {
  const { session, serial, year, roman } = number;
  const named = adopter === 'OTHER' ? null : adopter;
  if (year !== null) return serial === null || (adopter === 'OTHER' && certain) ? null : 'SECURITY_COUNCIL';
  if (roman !== null) {
    if (adopter === 'OTHER' && certain) return null;
    if (named === 'ECONOMIC_AND_SOCIAL_COUNCIL' || named === 'COUNCIL') return 'ECONOMIC_AND_SOCIAL_COUNCIL';
    return 'GENERAL_ASSEMBLY';
  }
  if (session === null) {
    const council = named === 'SECURITY_COUNCIL' || (own === 'SECURITY_COUNCIL' && (named === null || named === 'COUNCIL') && adopter !== 'OTHER');
    return council && date !== null && kind === 'RES' ? 'SECURITY_COUNCIL' : null;
  }
  if (/^\d{4}$/.test(session)) return adopter === 'OTHER' ? null : 'ECONOMIC_AND_SOCIAL_COUNCIL';
  if (adopter === 'OTHER' && certain) return null;
  if (named === 'HUMAN_RIGHTS_COUNCIL' || (named === 'COUNCIL' && own !== 'SECURITY_COUNCIL')) return 'HUMAN_RIGHTS_COUNCIL';
  if (named === 'GENERAL_ASSEMBLY') return 'GENERAL_ASSEMBLY';
  if (/^E?S-/.test(session)) return own === 'HUMAN_RIGHTS_COUNCIL' && session.startsWith('S-') ? own : 'GENERAL_ASSEMBLY';
  const count = Number(session);
  if (own === 'HUMAN_RIGHTS_COUNCIL' && !sits(count, date) && count <= (ownSession ?? count)) return 'HUMAN_RIGHTS_COUNCIL';
  if (adopter === 'OTHER' && own !== 'GENERAL_ASSEMBLY') return null;
  return count < firstFigureSession ? null : 'GENERAL_ASSEMBLY';
}

const prefixes: Record<Organ, string> = {
  GENERAL_ASSEMBLY: 'A',
  SECURITY_COUNCIL: 'S',
  ECONOMIC_AND_SOCIAL_COUNCIL: 'E',
  HUMAN_RIGHTS_COUNCIL: 'A/HRC',
};

/**
 * The canonical symbol of a resolution or decision cited by its number: `A/RES/57/270 B`, `S/RES/1325 (2000)`,
 * `E/DEC/1995/313`. Null where the body that adopted it has no symbol of these families, or cannot be told.
 */
export function adoptedSymbol(circumstances: Circumstances): string | null {
  const organ = organOf(circumstances);
  if (organ === null) return null;
  const { kind, number, date } = circumstances;
  const letters = number.letters === null ? '' : ` ${number.letters}`;
  const head = `${prefixes[organ]}/${kind}/`;
  if (number.session !== null) return canonicalSymbol(`${head}${number.session}/${number.item ?? ''}${letters}`);
  if (number.roman !== null) return canonicalSymbol(`${head}${number.serial ?? ''}${letters} (${number.roman})`);
  const year = number.year ?? date?.slice(0, 4);
  return canonicalSymbol(`${head}${number.serial ?? ''} (${year ?? ''})`);
}
