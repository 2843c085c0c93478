import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import french from '../../fixtures/A-RES-61-901.fr.json' with { type: 'json' };
import english from '../../fixtures/A-RES-61-901.en.json' with { type: 'json' };
import { checkInvariants } from '../invariants.ts';
import type { Resolution } from '../resolution.ts';
import { parseResolution, ResolutionError } from './index.ts';
import type { resolution } from './resolution.ts';

describe('parseResolution', () => {
  it('takes a whole document as it is', () => {
    expect(parseResolution(french)).toEqual(french);
    expect(parseResolution(english)).toEqual(english);
  });

  it('says where a value is wrong', () => {
    const paragraphs = french.paragraphs.map((paragraph, index) => (index === 2 ? { ...paragraph, kind: 'RECITAL' } : paragraph));
    expect(() => parseResolution({ ...french, paragraphs, language: 'la' })).toThrow(ResolutionError);
    expect(() => parseResolution({ ...french, paragraphs })).toThrow(/^This is no resolution:\n- paragraphs\[2\]\.kind: /);
  });

  it.each([null, undefined, 'text', [], {}, { ...french, extra: 1 }])('refuses %j', (value) => {
    expect(() => parseResolution(value)).toThrow(ResolutionError);
  });

  it('has the shape of the interface, neither more nor less', () => {
    expectTypeOf<z.infer<typeof resolution>>().toEqualTypeOf<Resolution>();
  });
});

describe('the example documents', () => {
  it.each([french, english])('hold the invariants', (document) => {
    expect(checkInvariants(parseResolution(document))).toEqual([]);
  });
});
