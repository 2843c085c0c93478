import type { Actor, Language, Range } from '@resolute/schema';

export interface Gazetteer { find(text: string): (Range & { actor: Actor })[] }
export function gazetteerOf(_language: Language): Gazetteer { return { find: () => [] }; }
export function actorById(_id: string): Actor | null { return null; }
