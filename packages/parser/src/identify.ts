import type { Drafting } from '@resolute/lexicon';
import { canonicalSymbol, parseSymbol, type Organ } from '@resolute/schema';
import { isWithin, lettersOf } from './lines/fold.ts';
import type { Unit } from './regions/units.ts';

/** What a resolution is called, from the symbol asked for or from its own number. */
export interface Identity {
  readonly symbol: string | null;
  readonly organ: Organ | null;
  readonly session: string | null;
  readonly number: string | null;
}

const prefixes: Readonly<Record<Organ, string>> = {
  GENERAL_ASSEMBLY: 'A/RES/',
  SECURITY_COUNCIL: 'S/RES/',
  ECONOMIC_AND_SOCIAL_COUNCIL: 'E/RES/',
  HUMAN_RIGHTS_COUNCIL: 'A/HRC/RES/',
};

export function identify(asked: string | null, unit: Unit, formula: string | null, drafting: Drafting): Identity {
  const organ = formula === null ? null : organOf(formula, drafting);
  const written = unit.number === null ? null : unit.part === null ? unit.number : withPart(unit.number, unit.part);
  const own = written === null ? null : canonicalSymbol(prefixes[organ ?? organOfNumber(written)] + written);
  const symbol = asked ?? own;
  const parsed = symbol === null ? null : parseSymbol(symbol);
  return {
    symbol,
    organ: parsed?.organ ?? organ,
    session: parsed?.session ?? null,
    number: parsed?.number ?? null,
  };
}

function withPart(number: string, part: string): string {
  return number.includes('(') ? number.replace(' (', ` ${part} (`) : `${number} ${part}`;
}

function organOfNumber(number: string): Organ {
  return /\(\d{4}\)/u.test(number) ? 'SECURITY_COUNCIL' : 'GENERAL_ASSEMBLY';
}

function organOf(formula: string, drafting: Drafting): Organ | null {
  const letters = lettersOf(formula);
  return drafting.enactingFormulas.find(({ words }) => isWithin(letters, lettersOf(words), letters.length >> 3))?.organ ?? null;
}
