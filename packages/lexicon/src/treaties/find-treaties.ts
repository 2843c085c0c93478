import type { Language, Range } from '@resolute/schema';
import { addName, createNameTree, namesIn, tokensOf, type NameTree } from '../names/index.ts';
import { declarations } from './data/declarations.ts';
import { programmes } from './data/programmes.ts';
import { treaties as conventions } from './data/treaties.ts';
import type { NamedTreaty, Treaty } from './treaty-entry.ts';

/** A treaty named in a text; the range is that of the name, without article or elision. */
export interface TreatyMatch extends Range {
  readonly treaty: Treaty;
}

/** The treaties, declarations and programmes that the lexicon knows. */
export const namedTreaties: readonly NamedTreaty[] = [...conventions, ...declarations, ...programmes];

const compiled = new Map<Language, NameTree<Treaty>>();

function compile(language: Language): NameTree<Treaty> {
  const tree = createNameTree<Treaty>(language);
  for (const { kind, names, symbol, forms, short } of namedTreaties) {
    const treaty: Treaty = { kind, names, symbol };
    const name = names[language];
    if (name !== undefined) addName(tree, name, treaty);
    for (const form of forms[language] ?? []) addName(tree, form, treaty);
    for (const form of short[language] ?? []) addName(tree, form, treaty, true);
  }
  compiled.set(language, tree);
  return tree;
}

/** Every treaty, declaration or programme that a text cites by name, in order and apart, the longest name at each place. */
export function findTreaties(text: string, language: Language): TreatyMatch[] {
  const tree = compiled.get(language) ?? compile(language);
  return namesIn([tree], text, tokensOf(text, language)).map(({ start, end, value }) => ({ start, end, treaty: value }));
}
