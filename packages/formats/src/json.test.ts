import { lighthouses } from '@resolute/schema/fixtures';
import { describe, expect, it } from 'vitest';
import { irregular } from './example.testing.ts';
import { fromJson, toJson } from './json.ts';

describe('JSON', () => {
  it.each([lighthouses.fr, lighthouses.en, irregular])('gives the same document back', (document) => {
    expect(fromJson(toJson(document))).toEqual(document);
  });

  it.each(['', '{', 'null', '{}', '[]'])('refuses %j with a reason', (json) => {
    expect(() => fromJson(json)).toThrow(/^This is no (JSON|resolution):/);
  });
});
