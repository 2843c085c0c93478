import type { HTMLAttributes } from 'react';

const tags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** A heading of the rank the host's page leaves room for; there are none below the sixth. */
export function Heading({ level, children, ...rest }: HTMLAttributes<HTMLHeadingElement> & { readonly level: number }) {
  const Tag = tags[level - 1] ?? 'h6';
  return <Tag {...rest}>{children}</Tag>;
}
