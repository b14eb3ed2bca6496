/**
 * Shared by the set-up steps. They run on whatever Node the machine has, before anything is installed:
 * plain JavaScript, no dependencies. Everything is written to stderr, because `npm run inspect`
 * promises one JSON object on stdout.
 */
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[\\/]$/, '');
export const CACHE = join(ROOT, '.cache');

/** Failures a person can act on: shown as one sentence, without a stack. */
export class SetupError extends Error {}

/** Tells the user what is going on, on stderr. */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/**
 * Runs a command in the project's folder. Its output goes to stderr, or is collected with `quiet`.
 * @returns the exit code (-1 when it could not start or was stopped) and the collected output.
 */
export function run(command, args, { quiet = false, timeoutMs = 0, env = {}, watch = undefined } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      // npm is a .cmd file on Windows, which only a shell can start.
      shell: process.platform === 'win32',
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 2, 2],
      env: { ...process.env, ...env },
    });
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      output += chunk;
    });
    const stop = () => child.kill('SIGKILL');
    const timer = timeoutMs ? setTimeout(stop, timeoutMs) : undefined;
    const stopWatching = watch?.(stop);
    const done = (code) => {
      clearTimeout(timer);
      stopWatching?.();
      resolve({ code, output });
    };
    child.on('error', () => done(-1));
    child.on('close', (code) => done(code ?? -1));
  });
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Lets only one process at a time install or build; others wait, then look again at what is left to do. */
export async function withLock(name, work) {
  await mkdir(CACHE, { recursive: true });
  const file = join(CACHE, `${name}.lock`);
  for (;;) {
    try {
      await writeFile(file, String(process.pid), { flag: 'wx' });
      break;
    } catch {
      const owner = Number(await readFile(file, 'utf8').catch(() => '0'));
      // A lock without a living owner was left by a process that was stopped.
      if (owner && alive(owner)) await new Promise((resolve) => setTimeout(resolve, 200));
      else await rm(file, { force: true });
    }
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}
