import { useEffect } from 'react';
import type { RefObject } from 'react';

/** Keeps what is current in sight where an outline scrolls by itself, sideways as a line or down as a long column. */
export function useFollow(outline: RefObject<HTMLElement | null>, current: string | null): void {
  useEffect(() => {
    const { current: element } = outline;
    const link = current === null ? null : element?.querySelector('[aria-current], [data-current]');
    if (!element || !link) return;
    const outer = element.getBoundingClientRect();
    const inner = link.getBoundingClientRect();
    const left = inner.left < outer.left || inner.right > outer.right ? inner.left - outer.left - outer.width / 3 : 0;
    const top = inner.top < outer.top || inner.bottom > outer.bottom ? inner.top - outer.top - outer.height / 3 : 0;
    if (left !== 0 || top !== 0) element.scrollBy(left, top);
  }, [outline, current]);
}
