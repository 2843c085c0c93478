export type { GazetteerActor } from './actor-entry.ts';
export * from './actors.ts';
export * from './gazetteer.ts';
