import { useEffect, useLayoutEffect } from 'react';

/** Before the browser paints; on a server, where nothing is laid out, nothing (React 18 warns of it otherwise). */
export const useIsomorphicLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;
