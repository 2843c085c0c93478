/** One way of doing something with a sample. */
export type Contestant<T> = (sample: T) => unknown;

/**
 * Times what each contestant takes for all samples, in milliseconds: for each sample the best of several rounds. In each
 * round contestants take turns sample by sample, and another one begins, so that a busy machine hurts all alike.
 */
export function timeRounds<T, Name extends string>(
  samples: readonly T[],
  contestants: Readonly<Record<Name, Contestant<T>>>,
  rounds: number,
  now: () => number = () => performance.now(),
): ReadonlyMap<Name, number> {
  const names = Object.keys(contestants).filter((name): name is Name => name in contestants);
  const best = new Map(names.map((name) => [name, samples.map(() => Infinity)]));
  for (let round = 0; round < rounds; round++) {
    for (const [index, sample] of samples.entries()) {
      for (let turn = 0; turn < names.length; turn++) {
        const name = names[(turn + round) % names.length]!;
        const start = now();
        contestants[name](sample);
        const times = best.get(name)!;
        times[index] = Math.min(times[index]!, now() - start);
      }
    }
  }
  return new Map([...best].map(([name, times]) => [name, times.reduce((sum, time) => sum + time, 0)]));
}
