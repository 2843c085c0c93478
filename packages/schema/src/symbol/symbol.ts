import type { Organ } from '../organ.ts';

/*
 * The symbols of United Nations documents.
 *
 *   symbol     = resolution / decision / document
 *   resolution = "A/RES/" number [SP part] SP "(" session-old ")"     General Assembly, 1946-1975
 *              / "A/RES/" session "/" number [SP part]                General Assembly, since 1976
 *              / "S/RES/" number SP "(" year ")"                      Security Council
 *              / "E/RES/" number [SP part] SP "(" roman ")"           Economic and Social Council, to 1977
 *              / "E/RES/" year "/" number [SP part]                   Economic and Social Council, since 1978
 *              / "A/HRC/RES/" session-hrc "/" number                  Human Rights Council
 *   decision   = the same with "DEC" for "RES"; the Security Council's have no symbol
 *   document   = body 1*("/" segment) *("/" suffix)                   with a figure somewhere
 *
 *   number      = a whole number from 1, without leading zeros
 *   part        = letter / letter "-" letter                          "B"; a composite: "A-D"
 *   session-old = roman / "S-" roman / "ES-" roman                    ordinary sessions I to XXX
 *   session     = number from 31 / "S-" number / "ES-" number         special, emergency special
 *   session-hrc = number / "S-" number
 *   year        = four digits, from 1946
 *   body        = 1*8 letter                                          "A", "S", "E", "CCPR"
 *   segment     = words, figures, dots, hyphens                       "58", "C.2", "CONF.171", "S-27"
 *   suffix      = ("Add." / "Corr." / "Rev." / "Amend." / "L." / "PV." / "SR.") number
 *
 * The canonical form is the one above. DEC is this project's own word: decisions of the Assembly and the Council are
 * cited by number ("decision 58/527") and bear no symbol. Source: United Nations Editorial Manual; the Dag Hammarskjöld
 * Library's guide to document symbols.
 */

export type SymbolKind = 'RESOLUTION' | 'DECISION' | 'DOCUMENT';

/** What a symbol says. No date comes from it: a resolution of a session may be adopted in the year after. */
export interface UnSymbol {
  readonly kind: SymbolKind;
  /** The organ whose series it is in; null for bodies outside the model. */
  readonly organ: Organ | null;
  /** `58`, `S-21`, `III`, `S-VI`; null where the series is not counted by sessions. */
  readonly session: string | null;
  /** Null for documents that have none before their suffixes: `A/73/L.4`. */
  readonly number: string | null;
  /** `B`; of a composite `A-D`. */
  readonly part: string | null;
  readonly year: number | null;
  /** `["Add.3", "Corr.1"]` */
  readonly suffixes: readonly string[];
  /** Of a document, what stands before the suffixes: `["A", "58", "483"]`; empty for resolutions and decisions. */
  readonly path: readonly string[];
}

/** A written symbol that cannot be read. The message says why and is fit for a person. */
export class SymbolError extends Error {
  override readonly name = 'SymbolError';
}
