export * from './actors/index.ts';
export type { Dictionary } from './dictionary/dictionary.ts';
export * from './drafting/index.ts';
export * from './numbers/index.ts';
export * from './openings/index.ts';
export * from './treaties/index.ts';
export * from './words/index.ts';
