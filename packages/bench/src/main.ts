import { benchAnnotation, benchGazetteer } from './annotation.ts';
import { parseArguments, usage } from './arguments.ts';
import { benchHeap } from './heap.ts';
import { benchLinearity } from './linearity.ts';
import { readSamples } from './sample.ts';
import { benchSpeed } from './speed.ts';
import { describeTargets, isMet } from './targets.ts';

const { env, stdout, stderr } = process;
const print = (text: string) => void stdout.write(text);

/** Gives the exit code: 0, 1 when a target is missed, 2 when nothing could be measured. */
async function run(): Promise<number> {
  const command = parseArguments(process.argv.slice(2), env['RESOLUTE_CWD'] ?? process.cwd());
  if (command === null) {
    stderr.write(usage);
    return 2;
  }
  const samples = await readSamples(command.folder).catch(() => []);
  if (samples.length === 0) {
    stderr.write(`bench: "${command.folder}" holds no text: it is no folder, or no file below it is named *.txt.\n`);
    return 2;
  }
  const targets =
    command.bench === 'annotate'
      ? [...benchAnnotation(samples, print), ...benchGazetteer(samples, print)]
      : [...benchSpeed(samples, print), ...(await benchLinearity(print)), ...(await benchHeap(print))];
  print(`\n${describeTargets(targets)}`);
  return targets.every(isMet) ? 0 : 1;
}

process.exitCode = await run();
