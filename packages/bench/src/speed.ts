import { fromMarkdown } from 'mdast-util-from-markdown';
import { readEmended, readStructure, readWhole } from './readings.ts';
import { timeRounds } from './rounds.ts';
import type { Sample } from './sample.ts';
import type { Target } from './targets.ts';

const peer = 'mdast-util-from-markdown';
const rounds = 9;

/** How fast texts are read, beside a parser of Markdown on the same bytes. */
export function benchSpeed(samples: readonly Sample[], print: (text: string) => void): Target[] {
  const bytes = samples.reduce((sum, sample) => sum + sample.bytes, 0);
  const times = timeRounds(
    samples,
    {
      [peer]: ({ text }) => fromMarkdown(text),
      structure: readStructure,
      'with emendation': readEmended,
      'with emendation, annotated': readWhole,
    },
    rounds,
  );
  const ratio = (name: Parameters<typeof times.get>[0]) => times.get(peer)! / times.get(name)!;
  print(`${samples.length} texts, ${(bytes / 1e6).toFixed(2)} MB; best of ${rounds} rounds\n\n${''.padEnd(28)}   MB/s  ratio\n`);
  for (const [name, time] of times) {
    print(`${name.padEnd(28)} ${(bytes / 1e3 / time).toFixed(2).padStart(6)} ${ratio(name).toFixed(2).padStart(6)}\n`);
  }
  return [
    { promise: `structure is read as fast as by ${peer}`, figure: ratio('structure'), atLeast: 1 },
    { promise: 'with emendation it takes no more than five times as long', figure: ratio('with emendation'), atLeast: 0.2 },
  ];
}
