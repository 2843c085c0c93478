export { chainOf, type ChainLink, type KnownResolution } from './chain/chain-of.ts';
export { concordance, type Concordance, type ConcordanceMessage, type Place } from './concordance/concordance.ts';
export type { Pair } from './concordance/pair-pieces.ts';
export { concordanceRules, type ConcordanceRule } from './concordance/rules.ts';
export { compareResolutions, type Change, changes, type ComparedParagraph } from './series/compare-resolutions.ts';
