import { longResolution } from './long-resolution.ts';
import { readWhole } from './readings.ts';
import { timeRounds } from './rounds.ts';
import { toSample } from './sample.ts';
import type { Target } from './targets.ts';

/** In code units; the first is the measure of the others. */
const lengths = [1_000_000, 4_000_000, 10_000_000];
/** Time a byte may vary with caches and collected garbage, not with the length. */
const mostGrowth = 2;

/** Texts that a parser might take too long for: how each is made of a length. */
const shapes: Readonly<Record<string, (length: number) => string>> = {
  'one long resolution': longResolution,
  'many resolutions': (length) => repeat(longResolution(20_000), length),
  'one line': (length) => repeat(longResolution(20_000).replaceAll(/\s+/g, ' '), length),
  'no letters': (length) => repeat('1. (a) 3 ¹ ® “ / _ | ', length),
};

function repeat(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

/** How the time a byte grows with the length of the text. */
export async function benchLinearity(print: (text: string) => void): Promise<Target[]> {
  print(`\ntime a byte, ${megabytes(lengths[0]!)} = 1${''.padEnd(8)}${lengths.slice(1).map((length) => megabytes(length).padStart(9)).join('')}\n`);
  const targets: Target[] = [];
  for (const [shape, make] of Object.entries(shapes)) {
    const costs: number[] = [];
    for (const length of lengths) {
      const sample = await toSample(make(length), 'fr');
      const times = timeRounds([sample], { whole: readWhole }, length > 4_000_000 ? 2 : 4);
      costs.push(times.get('whole')! / sample.bytes);
    }
    const growths = costs.slice(1).map((cost) => cost / costs[0]!);
    print(`${shape.padEnd(30)}${growths.map((growth) => growth.toFixed(2).padStart(9)).join('')}\n`);
    targets.push({ promise: `${shape}: time a byte grows no more than`, figure: Math.max(...growths), atMost: mostGrowth });
  }
  return targets;
}

const megabytes = (length: number) => `${length / 1e6} MB`;
