import { bundledDocuments } from '@resolute/corpus';
import { openStore, type Store } from '@resolute/store';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ingestBundled } from './ingest-bundled.ts';
import { modelVersion } from './model-version.ts';

let store: Store;
beforeEach(async () => {
  store = await openStore({ url: ':memory:' });
});
afterEach(() => store.close());

describe('the bundled documents', () => {
  test('are in the store after a start without any configuration, and cost nothing at the next', async () => {
    await ingestBundled(store);
    for (const { symbol, language, source, note, official } of bundledDocuments()) {
      const stored = await store.document(symbol, language);
      expect(stored?.resolution.source.text).toBe(source);
      expect(stored).toMatchObject({ note, official, version: modelVersion() });
    }
    const { revision } = await store.state();
    const ingest = vi.spyOn(store, 'ingest');
    await ingestBundled(store);
    expect(ingest).not.toHaveBeenCalled();
    expect((await store.state()).revision).toBe(revision);
  });

  test('are read again when another version of the parser has read them', async () => {
    const [document] = bundledDocuments();
    if (!document) throw new Error('There is no bundled document.');
    await ingestBundled(store, [document]);
    const { resolution } = (await store.document(document.symbol))!;
    await store.ingest({ resolution: { ...resolution, title: 'An older reading' }, version: 'older', original: true });
    await ingestBundled(store, [document]);
    expect(await store.document(document.symbol)).toMatchObject({ title: resolution.title, version: modelVersion() });
  });
});

test('the version of the model is the same as long as its sources are', () => {
  expect(modelVersion()).toMatch(/^[0-9a-f]{16}$/u);
  expect(modelVersion()).toBe(modelVersion());
});
