export * from './find-opening.ts';
export * from './find-verbs.ts';
export type { Part } from './matcher.ts';
export type { Modifier } from './opening-words.ts';
export * from './verbs.ts';
