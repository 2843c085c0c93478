import { languages, type Language } from '@resolute/schema';
import { fold } from '../words/index.ts';
import { nameWordsOf } from './name-words.ts';
import type { Token } from './tokens.ts';

const settings = new Map(
  languages.map((language) => {
    const { before, verbAfter, beforeCapital, links, heads } = nameWordsOf(language);
    return [
      language,
      { before: new Set(before.map(fold)), verbAfter, beforeCapital, links: new Set(links.map(fold)), heads: new Set(heads.map(fold)) },
    ] as const;
  }),
);

export function hasCapital(text: string, offset: number): boolean {
  const character = text.charAt(offset);
  return character !== character.toLowerCase();
}

/** Whether the tokens from `first` up to `next` stand alone, and are not part of a longer name that nobody listed. */
export function standsAlone(text: string, tokens: readonly Token[], first: number, next: number, language: Language): boolean {
  const setting = settings.get(language);
  if (setting === undefined) return true;
  const after = tokens[next];
  if (after !== undefined && setting.before.has(after.folded) && setting.verbAfter?.test(text.slice(after.start, after.start + 48)) !== true) return false;
  if (after !== undefined && setting.beforeCapital && hasCapital(text, after.start)) return false;
  let at = first - 1;
  while (tokens[at]?.key === null) at--;
  const link = tokens[at];
  const head = tokens[at - 1];
  if (link === undefined || head === undefined || !setting.links.has(link.folded)) return true;
  return !hasCapital(text, head.start) && !setting.heads.has(head.folded);
}
