import { useEffect } from 'react';
import type { RefObject } from 'react';
import { layMargin } from './lay-margin.ts';
import { useIsomorphicLayoutEffect } from './use-isomorphic-layout-effect.ts';

/** Keeps the boxes of the margin at the height of their calls, after every render, change of width, and font that arrives late. */
export function useMarginLayout(root: RefObject<HTMLElement | null>): void {
  useIsomorphicLayoutEffect(() => {
    if (root.current) layMargin(root.current);
  });

  useEffect(() => {
    const { current: element } = root;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    let width = element.clientWidth;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === width) return;
      width = element.clientWidth;
      layMargin(element);
    });
    observer.observe(element);
    const onFonts = () => layMargin(element);
    document.fonts?.addEventListener('loadingdone', onFonts);
    return () => {
      observer.disconnect();
      document.fonts?.removeEventListener('loadingdone', onFonts);
    };
  }, [root]);
}
