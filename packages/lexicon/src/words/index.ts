export * from './fold.ts';
export * from './words.ts';
