export * from './dates.ts';
export * from './numerals.ts';
export * from './roman.ts';
export * from './sessions.ts';
