export * from './name-tree.ts';
export * from './tokens.ts';
