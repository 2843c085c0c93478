import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

/** The one of the anchors that stands in the upper part of the window; null on the server and until the first look. */
export function useCurrentParagraph(root: RefObject<HTMLElement | null>, anchors: readonly string[]): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    const { current: element } = root;
    if (!element || typeof IntersectionObserver === 'undefined') return undefined;
    const seen = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const anchor = target.getAttribute('data-paragraph')!;
          if (isIntersecting) seen.add(anchor);
          else seen.delete(anchor);
        }
        const first = anchors.find((anchor) => seen.has(anchor)) ?? lastAbove(element, entries[0]?.rootBounds?.top ?? 0);
        if (first !== null) setCurrent(first);
      },
      { rootMargin: '-12% 0px -64% 0px' },
    );
    for (const row of element.querySelectorAll('[data-paragraph]')) observer.observe(row);
    return () => observer.disconnect();
  }, [root, anchors]);
  return current;
}

/** Where a jump has gone past every paragraph, to the notes say, the last one above the line. */
function lastAbove(root: HTMLElement, line: number): string | null {
  const rows = [...root.querySelectorAll('[data-paragraph]')];
  return rows.findLast((row) => row.getBoundingClientRect().bottom <= line)?.getAttribute('data-paragraph') ?? null;
}
