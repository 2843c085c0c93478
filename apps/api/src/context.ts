import type { Store } from '@resolute/store';
import { createLoaders, type Loaders } from './loaders.ts';

/** What every resolver has at hand, made anew for each request. */
export interface Context {
  readonly store: Store;
  readonly loaders: Loaders;
}

export function createContext(store: Store): Context {
  return { store, loaders: createLoaders(store) };
}
