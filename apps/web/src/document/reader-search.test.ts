import { expect, it } from 'vitest';
import { parseReaderSearch, toReaderHref, toReaderSearch } from './reader-search.ts';

const plain = { view: 'notes', corrections: false, actors: false, actor: null, anchor: null } as const;

it('leaves what is plain out of the address', () => {
  expect(toReaderHref(plain, undefined)).toBe('?');
});

it('keeps every state of the reader in its address, and finds it again', () => {
  const address = { ...plain, view: 'source', corrections: true, actors: true, actor: 'secretary-general' } as const;
  expect(parseReaderSearch({ ...toReaderSearch(address, 'fr') })).toEqual({
    lang: 'fr',
    view: 'source',
    corrections: '1',
    actors: '1',
    actor: 'secretary-general',
  });
  expect(toReaderHref({ ...address, anchor: 'op-3' }, 'fr')).toBe(
    '?lang=fr&view=source&corrections=1&actors=1&actor=secretary-general#op-3',
  );
});

it('knows another language and another resolution as views, in any written form', () => {
  expect(parseReaderSearch({ view: 'en' })).toEqual({ view: 'en' });
  for (const written of ['A/RES/56/203', '56/203', 'a/res/56/203']) expect(parseReaderSearch({ view: written })).toEqual({ view: 'A/RES/56/203' });
  expect(parseReaderSearch({ view: 'A/RES/217_A_(III)' })).toEqual({ view: 'A/RES/217_A_(III)' });
  expect(parseReaderSearch({ view: 'A/58/98' })).toEqual({});
  expect(toReaderHref({ ...plain, view: 'A/RES/56/203' }, undefined)).toBe('?view=A/RES/56/203');
});

it('drops what an address cannot mean', () => {
  expect(parseReaderSearch({ lang: 'tlh', view: 'upside-down', corrections: 'yes', utm_source: 'x' })).toEqual({});
});
