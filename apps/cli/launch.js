// Runs the command it is given, remembering where the person stands: npm starts a script in the root of the project and says in
// INIT_CWD where it was called from, but pnpm, started by that script, says so of itself.
// Plain JavaScript: it runs on the host's own Node, before the project's is known to be there.
import { spawn } from 'node:child_process';

const [command, ...args] = process.argv.slice(2);
const child = spawn(command, args, {
  stdio: 'inherit',
  env: { ...process.env, RESOLUTE_CWD: process.env.INIT_CWD ?? process.cwd() },
  // npx is a .cmd file on Windows, which only a shell starts.
  shell: process.platform === 'win32',
});

child.on('error', (error) => {
  console.error(`resolute: "${command}" cannot be started: ${error.message}`);
  process.exitCode = 1;
});
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
