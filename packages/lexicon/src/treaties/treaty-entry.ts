import type { Multilingual } from '@resolute/schema';

export type TreatyKind = 'TREATY' | 'DECLARATION' | 'PROGRAMME';

/** A text that resolutions cite by its name. */
export interface Treaty {
  readonly kind: TreatyKind;
  readonly names: Multilingual<string>;
  /** The canonical symbol of the United Nations document in which its text stands; null where there is none. */
  readonly symbol: string | null;
}

/** A treaty with every form in which texts write its name. */
export interface NamedTreaty extends Treaty {
  readonly forms: Multilingual<readonly string[]>;
  /** Forms that count only where they stand alone: "la Charte". */
  readonly short: Multilingual<readonly string[]>;
}

/** A treaty as the data files have it. */
export interface TreatyEntry {
  readonly names: Multilingual<string>;
  readonly symbol?: string;
  readonly forms?: Multilingual<readonly string[]>;
  readonly short?: Multilingual<readonly string[]>;
}

export function ofKind(kind: TreatyKind, entries: readonly TreatyEntry[]): readonly NamedTreaty[] {
  return entries.map(({ names, symbol = null, forms = {}, short = {} }) => ({ kind, names, symbol, forms, short }));
}
