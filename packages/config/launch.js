// Runs the command it is given, for the scripts of the root, and does two things that npm and npx leave undone.
// It remembers where the person stands: npm says so in INIT_CWD, but pnpm, started by that script, says so of itself.
// And it ends what it started when it is ended: npm gives a signal to the shell it runs a script in, and there it stops.
// Plain JavaScript: it runs on the host's own Node, before the project's is known to be there.
import { spawn } from 'node:child_process';

const isWindows = process.platform === 'win32';
const [command, ...args] = process.argv.slice(2);
const child = spawn(command, args, {
  stdio: 'inherit',
  env: { ...process.env, RESOLUTE_CWD: process.env.INIT_CWD ?? process.cwd() },
  // A group of its own, so that one signal reaches all of it.
  detached: !isWindows,
  // npx is a .cmd file on Windows, which only a shell starts.
  shell: isWindows,
});

function end(signal) {
  try {
    if (isWindows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has ended already.
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(signal));

// The shell that npm gave the signal to is gone without a word: its going is the word.
const parent = process.ppid;
const watch = setInterval(() => {
  if (process.ppid !== parent) end('SIGTERM');
}, 500);

child.on('error', (error) => {
  console.error(`"${command}" cannot be started: ${error.message}`);
  process.exitCode = 1;
  clearInterval(watch);
});
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
  clearInterval(watch);
});
