export * from './page.ts';
export * from './store.ts';
