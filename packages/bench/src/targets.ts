/** A figure and what it must not exceed, or not fall below. */
export interface Target {
  readonly promise: string;
  readonly figure: number;
  readonly atLeast?: number;
  readonly atMost?: number;
}

export function isMet({ figure, atLeast = -Infinity, atMost = Infinity }: Target): boolean {
  return figure >= atLeast && figure <= atMost;
}

/** One line a target: whether it is met, the promise, the figure and its bound. */
export function describeTargets(targets: readonly Target[]): string {
  return targets
    .map((target) => {
      const bound = target.atLeast === undefined ? `at most ${target.atMost}` : `at least ${target.atLeast}`;
      return `${isMet(target) ? 'ok    ' : 'missed'}  ${target.promise}: ${target.figure.toFixed(2)} (${bound})\n`;
    })
    .join('');
}
