import type { AnchorHTMLAttributes } from 'react';

export function PlainLink({ children, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement>) {
  return <a {...rest}>{children}</a>;
}
