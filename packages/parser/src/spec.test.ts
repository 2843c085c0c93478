import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFixtures } from './testing/fixtures.ts';

const spec = readFileSync(new URL('../SPEC.md', import.meta.url), 'utf8');
const headings = Array.from(spec.matchAll(/^### ([A-Z]\d+)\. /gmu), ([, id]) => id!);

/** Ids of rules as the source writes them: keys of the table of messages, and ids in quotes. */
const inCode = new Set(
  readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !/^(?:noise|testing)\//u.test(file))
    .flatMap((file) => Array.from(readFileSync(new URL(file, import.meta.url), 'utf8').matchAll(/(?:'([SPNTEA]\d{1,2})'|^ {2}([SPNT]\d{1,2}): \{)/gmu), ([, quoted, key]) => quoted ?? key!)),
);
const fixtures = readFixtures();
const inFixtures = new Set(fixtures.flatMap(({ rules }) => rules));
const ofLetters = (ids: Iterable<string>, letters: string) => [...ids].filter((id) => letters.includes(id[0]!)).sort();

describe('SPEC.md', () => {
  it('has each rule once, in order', () => {
    const sorted = headings.toSorted((a, b) => 'RSPNTEA'.indexOf(a[0]!) - 'RSPNTEA'.indexOf(b[0]!) || Number(a.slice(1)) - Number(b.slice(1)));
    expect(headings).toEqual(sorted);
    expect(new Set(headings).size).toBe(headings.length);
  });

  it('has a heading for each rule of the code, and no other', () => {
    expect(ofLetters(headings, 'SPNTEA')).toEqual([...inCode].sort());
  });

  it('has a fixture for each rule', () => {
    expect([...inFixtures].sort()).toEqual(headings.toSorted());
  });

  it('has fixtures that show the messages and repairs of the rules they name', () => {
    for (const { name, rules, expected } of fixtures) {
      const shown = new Set(Array.from(expected.matchAll(/^([A-Z]\d+)(?= |$)/gmu), ([, rule]) => rule));
      expect(rules.filter((rule) => !rule.startsWith('R') && !shown.has(rule)), name).toEqual([]);
    }
  });
});
