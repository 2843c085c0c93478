import { readdirSync, readFileSync } from 'node:fs';

/** A resolution written for this project, as people might have it, with what is to be read from it. */
export interface Fixture {
  /** `composite.fr`. */
  readonly name: string;
  readonly text: string;
  /** Rules of SPEC.md that it holds. */
  readonly rules: readonly string[];
  /** The symbol asked for, where one is. */
  readonly asked: string | null;
  /** Whether words are to be repaired. */
  readonly dictionary: boolean;
  /** The outline, as `outline` writes it. */
  readonly expected: string;
}

export const folder = new URL('../../fixtures/documents/', import.meta.url);

/** All pairs `NAME.txt` and `NAME.expected.txt`, by name. */
export function readFixtures(): Fixture[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt') && !file.endsWith('.expected.txt'))
    .sort()
    .map((file) => readFixture(file.slice(0, -'.txt'.length)));
}

export function readFixture(name: string): Fixture {
  const text = readFileSync(new URL(`${name}.txt`, folder), 'utf8');
  const [head = '', expected = ''] = readFileSync(new URL(`${name}.expected.txt`, folder), 'utf8').split(/^---\n/mu);
  const given = (field: string) => new RegExp(`^${field} +(.*)$`, 'mu').exec(head)?.[1] ?? null;
  return { name, text, rules: given('rules')?.split(' ') ?? [], asked: given('asked'), dictionary: given('dictionary') === 'yes', expected };
}
