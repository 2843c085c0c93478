import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react';
import type { ReaderAddress } from '../address.ts';
import { useReader } from './reader-context.ts';

interface StateLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly change: Partial<ReaderAddress>;
  readonly children: ReactNode;
}

/** A link to another state of the reader: followed in place where a plain click can be, an ordinary link for everything else. */
export function StateLink({ change, children, ...rest }: StateLinkProps) {
  const { href, follow, components } = useReader();
  const onClick = (event: MouseEvent<HTMLAnchorElement>) => {
    if (!event.defaultPrevented && isPlainClick(event) && follow(change)) event.preventDefault();
  };
  return (
    <components.Link href={href(change)} onClick={onClick} {...rest}>
      {children}
    </components.Link>
  );
}

/** A click that means "go there", not "open it elsewhere". */
export function isPlainClick(event: Pick<MouseEvent | globalThis.MouseEvent, 'button' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey'>): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
