export * from './find-treaties.ts';
export type { NamedTreaty, Treaty, TreatyKind } from './treaty-entry.ts';
