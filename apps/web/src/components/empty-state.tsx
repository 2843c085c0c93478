import type { ReactNode } from 'react';

/** Says plainly that there is nothing, in the place where it would stand. */
export function EmptyState({ children }: { readonly children: ReactNode }) {
  return <p className="empty-state">{children}</p>;
}
