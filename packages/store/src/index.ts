export { InvalidCursorError } from './cursor.ts';
export * from './open-store.ts';
export type { Page, PageRequest } from './page.ts';
export * from './store.ts';
