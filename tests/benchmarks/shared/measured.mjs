// Runs a program and says how long it took, on the clock and of the processor, and how much memory it had at its fullest
// (GNU time, Debian: time).
import { spawnSync } from 'node:child_process';

/** `accept`: the exit codes that are no failure; most tools end with 1 where they found something. `limit`: seconds it may take. */
export function measured(program, args, { accept = [0], limit, ...options } = {}) {
  const began = performance.now();

  // `timeout` (coreutils) ends what the program started as well.
  const bounded = limit ? ['timeout', '-k', '2', `${limit}`, program] : [program];
  const run = spawnSync('/usr/bin/time', ['-f', '%M %U %S', ...bounded, ...args], { maxBuffer: 1 << 30, ...options });
  const seconds = (performance.now() - began) / 1000;
  if (limit && (run.status === 124 || run.status === 137)) {
    throw new Error(`more than ${limit} s`);
  }

  const [kilobytes, user, system] = run.stderr.toString().trim().split('\n').at(-1).split(' ').map(Number);
  const megabytes = kilobytes / 1024;
  if (!accept.includes(run.status) || !(megabytes > 0)) {
    throw new Error(`${program} ended with ${run.status}: ${run.stderr.toString().slice(-500)}`);
  }

  return { seconds, cpu: user + system, megabytes, output: run.stdout.toString() };
}

export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** Runs it again and again, within a number of times and of seconds, and gives the medians. */
export function medianOf(run, { times = 11, seconds = 10 } = {}) {
  const all = [];
  for (let spent = 0; all.length < times && (all.length === 0 || spent < seconds);) {
    all.push(run());
    spent += all.at(-1).seconds;
  }

  return { seconds: median(all.map((r) => r.seconds)), cpu: median(all.map((r) => r.cpu)), megabytes: median(all.map((r) => r.megabytes)), runs: all.length };
}
