import { QueryClient } from '@tanstack/react-query';

const minute = 60_000;

/** The app's only cache. A resolution hardly ever changes, so that what the server sent is not asked for again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { staleTime: 10 * minute, retry: 1 } } });
}
