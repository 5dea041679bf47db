// Runs a program and says how long it took and how much memory it had at its fullest (GNU time, Debian: time).
import { spawnSync } from 'node:child_process';

export function measured(program, args, options = {}) {
  const began = performance.now();
  const run = spawnSync('/usr/bin/time', ['-f', '%M', program, ...args], { maxBuffer: 1 << 28, ...options });
  const seconds = (performance.now() - began) / 1000;
  const megabytes = Number(run.stderr.toString().trim().split('\n').at(-1)) / 1024;
  if (run.status !== 0 || !(megabytes > 0)) {
    throw new Error(`${program} ended with ${run.status}: ${run.stderr.toString().slice(-500)}`);
  }
  return { seconds, megabytes, output: run.stdout.toString() };
}
