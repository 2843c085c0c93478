import type { Language } from '@resolute/schema';
import { expect, it } from 'vitest';
import { findSessions } from './sessions.ts';

it.each<[Language, string, string[]]>([
  ['fr', 'à sa soixante et unième session', ['soixante et unième session = 61']],
  ['fr', 'à sa 108 e session', ['108 e session = 108']],
  ['fr', 'ses vingt-quatrième et vingt-cinquième sessions extraordinaires', ['vingt-quatrième = S-24', 'vingt-cinquième sessions extraordinaires = S-25']],
  ['fr', 'sa dixième session extraordinaire d’urgence', ['dixième session extraordinaire d’urgence = ES-10']],
  ['fr', 'à sa cinquante-neuvième plutôt qu’à sa soixantième session', ['cinquante-neuvième = 59', 'soixantième session = 60']],
  ['fr', 'à sa cinquanteneuvième session', ['cinquanteneuvième session = 59']],
  ['fr', 'à sa soixantedix-neuvième session', ['soixantedix-neuvième session = 79']],
  ['fr', 'à sa soixante-dixseptième session', ['soixante-dixseptième session = 77']],
  ['en', 'at its sixty-second regular session', ['sixty-second regular session = 62']],
  ['en', 'the twenty-third special session', ['twenty-third special session = S-23']],
  ['en', 'its second report to this session', []],
])('%s: %s', (language, text, expected) => {
  expect(findSessions(text, language).map(({ start, end, session }) => `${text.slice(start, end)} = ${session}`)).toEqual(expected);
});
