import type { Actor } from './actor.ts';
import type { Footnote } from './footnote.ts';
import type { FramePiece } from './frame.ts';
import type { Language } from './language.ts';
import type { Mandate } from './mandate.ts';
import type { Message } from './message.ts';
import type { Organ } from './organ.ts';
import type { Paragraph } from './paragraph.ts';
import type { Range } from './range.ts';

/** One resolution in one language: its text, and all that is known of it. Lists are in document order. */
export interface Resolution {
  /** Canonical: `A/RES/58/208`; null where the text does not say and nobody did. */
  readonly symbol: string | null;
  readonly organ: Organ | null;
  /** `58`, `XX`, `S-21`; null for the Security Council, which counts in one series. */
  readonly session: string | null;
  readonly number: string | null;
  readonly language: Language;
  readonly title: string | null;
  readonly enactingFormula: string | null;
  readonly adoption: Adoption;
  readonly paragraphs: readonly Paragraph[];
  readonly footnotes: readonly Footnote[];
  readonly frame: readonly FramePiece[];
  /** The actors that the document mentions. */
  readonly actors: readonly Actor[];
  readonly mandates: readonly Mandate[];
  readonly messages: readonly Message[];
  readonly source: Source;
}

export interface Adoption {
  /** ISO date. */
  readonly date: string | null;
  /** The number of the meeting: 78. */
  readonly meeting: number | null;
  /** In brackets under the adoption line: "on the report of the Second Committee (A/58/483/Add.3)". */
  readonly proceduralNote: string | null;
  readonly vote: Vote | null;
}

export interface Vote {
  readonly inFavour: number | null;
  readonly against: number | null;
  readonly abstaining: number | null;
  /** As printed: "par 33 voix contre 3, avec 10 abstentions". */
  readonly text: string;
}

/** The text as it was given, character by character. */
export interface Source {
  /** Of the text's UTF-8 bytes, in hexadecimal. */
  readonly sha256: string;
  readonly text: string;
  readonly pages: readonly Range[];
}
