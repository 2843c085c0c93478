import { canonicalSymbol } from './format.ts';

/** A canonical symbol as it stands in an address, to be read and typed: `A/RES/58/208`, `A/RES/217_A_(III)`. */
export function slug(symbol: string): string {
  return symbol.replaceAll(' ', '_');
}

/** The canonical symbol that an address means; null where it means none. Blanks may be `_`, `%20`, or left out. */
export function fromSlug(address: string): string | null {
  return canonicalSymbol(address.replace(/^\/+|\/+$/g, ''));
}
