import { enableCompileCache } from 'node:module';
import { createTerminal } from './terminal.ts';
import { run } from './run.ts';

// What the commands import when they are run is compiled once and kept, in the system's folder for temporary files.
enableCompileCache();

process.exitCode = await run(process.argv.slice(2), createTerminal(process));
