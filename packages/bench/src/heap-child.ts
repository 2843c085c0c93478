import { GCProfiler } from 'node:v8';
import { longResolution } from './long-resolution.ts';
import { readWhole } from './readings.ts';
import { toSample } from './sample.ts';

/** In bytes. */
export interface HeapGrowth {
  /** Of the text. */
  readonly bytes: number;
  /** What is more in the heap once the document is read and nothing else is held. */
  readonly kept: number;
  /** What was more in it at the most while the text was read, garbage aside. */
  readonly most: number;
}

const length = 10_000_000;

function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

// What is loaded and compiled once is no growth.
readWhole(await toSample(longResolution(length / 50), 'fr'));
const sample = await toSample(longResolution(length), 'fr');

const before = heapUsed();
const profiler = new GCProfiler();
profiler.start();
const resolution = readWhole(sample);
const { statistics } = profiler.stop();
const kept = heapUsed() - before;

const left = statistics.map(({ afterGC }) => afterGC.heapStatistics.usedHeapSize - before);
const growth: HeapGrowth = { bytes: sample.bytes, kept, most: Math.max(kept, ...left) };
// The document is looked at last, so that it is alive until here.
process.stdout.write(resolution.paragraphs.length > 0 ? JSON.stringify(growth) : '');
