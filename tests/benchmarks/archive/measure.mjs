// Streams an archive of drafts through postlint and samples its memory; the run is interrupted once and taken up again. First
// shows on a smaller archive that a run that was interrupted gives the same report, byte for byte, as one that was not.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { postlint, writeArchive } from '../shared/inputs.mjs';
import { median } from '../shared/measured.mjs';
import { lines } from '../shared/plot.mjs';

const usage = `node measure.mjs [--megabytes N] [--small N]

  --megabytes N  the size of the archive (1000); it and its report are written below the folder for temporary files
  --small N      the size of the archive for the comparison (10)

Writes a plot and a table into tests/benchmarks/archive/results. Ends with 1 if a report is not what it should be, or if
memory grows with the archive. POSTLINT names the program, else the Release build of src/PostLinter.Cli. Linux only: memory
is read from /proc.
`;
const { values: options } = readArguments();
const results = path.join(path.dirname(fileURLToPath(import.meta.url)), 'results');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'archive-'));
const sampleEvery = 200;

/** Memory may rise by this share between the second and the last quarter of a run; the garbage collector takes its time. */
const mostGrowth = 1.25;

function readArguments() {
  try {
    const read = parseArgs({ options: { help: { type: 'boolean', short: 'h' }, megabytes: { type: 'string', default: '1000' }, small: { type: 'string', default: '10' } } });
    if (read.values.help) {
      console.log(usage);
      process.exit(0);
    }

    for (const name of ['megabytes', 'small']) {
      if (!(Number(read.values[name]) > 0)) {
        throw new Error(`--${name} needs a number`);
      }
    }

    return read;
  } catch (e) {
    console.error(`${e.message}\n\n${usage}`);
    process.exit(2);
  }
}

const at = (name) => path.join(folder, name);

/** Resident memory of a process, in MiB: now, and at its fullest. */
function memoryOf(pid) {
  const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8');
  const field = (name) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0) / 1024;
  return { now: field('VmRSS'), most: field('VmHWM') };
}

/** One run over an archive; `interruptAt`: bytes of report at which it is asked to stop. */
async function check(name, interruptAt = Infinity) {
  const [program, ...first] = postlint.split(' ');
  const began = performance.now();
  const child = spawn(program, [...first, 'check', at(`${name}.jsonl`), '--input', 'jsonl', '--format', 'jsonl', '--at', '2026-03-05T12:00',
    '--fail-on', 'never', '--output', at(`${name}.report`), '--resume', at(`${name}.progress`)], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (data) => { said += data; });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const samples = [];
  let most = 0;
  let isAsked = false;
  for (let isRunning = true; isRunning;) {
    isRunning = await Promise.race([ended.then(() => false), wait(sampleEvery, true)]);
    try {
      const memory = memoryOf(child.pid);
      samples.push([(performance.now() - began) / 1000, memory.now]);
      most = Math.max(most, memory.most);
      if (!isAsked && fs.statSync(at(`${name}.report.part`)).size > interruptAt) {
        isAsked = child.kill('SIGTERM');
      }
    } catch {
      // It has just ended, or has not begun to write.
    }
  }

  return { code: await ended, said, samples, most, seconds: (performance.now() - began) / 1000, isInterrupted: isAsked };
}

async function digestOf(file) {
  const hash = createHash('sha256');
  for await (const part of fs.createReadStream(file)) {
    hash.update(part);
  }

  return hash.digest('hex');
}

async function countLines(file) {
  let count = 0;
  for await (const part of fs.createReadStream(file)) {
    for (let i = part.indexOf(10); i >= 0; i = part.indexOf(10, i + 1)) {
      count++;
    }
  }

  return count;
}

function demand(isSo, what) {
  console.log(`${isSo ? 'ok  ' : 'FAIL'} ${what}`);
  process.exitCode = isSo ? process.exitCode : 1;
}

/** Runs it with one interruption, once so much of the report is there. */
async function checkInterrupted(name, bytes) {
  const first = await check(name, bytes);
  demand(first.isInterrupted && first.code === 2, `interrupted after ${first.seconds.toFixed(0)} s, code ${first.code}: ${first.said.trim().split(/[\r\n]/).at(-1)}`);
  demand(!fs.existsSync(at(`${name}.report`)), 'no report as long as it is not whole');
  const second = await check(name);
  demand(second.code === 0, `taken up and brought to its end after ${second.seconds.toFixed(0)} s, code ${second.code}`);
  return { first, second };
}

async function compareSmall() {
  const drafts = writeArchive(at('small.jsonl'), options.small * 1e6);
  const whole = await check('small');
  const wanted = await digestOf(at('small.report'));
  const size = fs.statSync(at('small.report')).size;
  console.log(`${options.small} MB, ${drafts} drafts, without interruption: ${whole.seconds.toFixed(0)} s`);
  fs.rmSync(at('small.report'));
  await checkInterrupted('small', size * 0.3);
  demand(await digestOf(at('small.report')) === wanted, 'the report is the same, byte for byte');
}

async function streamLarge() {
  const drafts = writeArchive(at('large.jsonl'), options.megabytes * 1e6);
  console.log(`${options.megabytes} MB, ${drafts} drafts`);

  // What a draft adds to the report is known from the smaller archive.
  const perByte = fs.statSync(at('small.report')).size / fs.statSync(at('small.jsonl')).size;
  const { first, second } = await checkInterrupted('large', options.megabytes * 1e6 * perByte * 0.4);
  demand(await countLines(at('large.report')) === drafts, 'a line of report for each draft');
  demand(!fs.existsSync(at('large.progress')) && !fs.existsSync(at('large.report.part')), 'nothing is left beside the report');

  const seconds = first.seconds + second.seconds;
  const quarter = (n) => median(second.samples.slice(Math.floor((second.samples.length * n) / 4), Math.ceil((second.samples.length * (n + 1)) / 4)).map((s) => s[1]));
  demand(quarter(3) / quarter(1) < mostGrowth, `memory, median of the second quarter of the run ${quarter(1).toFixed(0)} MiB, of the last ${quarter(3).toFixed(0)} MiB`);
  write([
    ['archive', `${options.megabytes} MB, ${drafts} drafts`], ['both runs together', `${seconds.toFixed(0)} s`],
    ['throughput', `${(options.megabytes / seconds).toFixed(2)} MB/s, ${Math.round(drafts / seconds)} drafts/s`],
    ['peak memory', `${Math.max(first.most, second.most).toFixed(0)} MiB`],
    ['memory, second and last quarter', `${quarter(1).toFixed(0)} and ${quarter(3).toFixed(0)} MiB`],
  ], [first, second]);
}

function write(rows, runs) {
  const table = ['| what | measured |', '|---|---:|', ...rows.map((r) => `| ${r.join(' | ')} |`)].join('\n') + '\n';
  const offset = runs[0].seconds;
  fs.mkdirSync(results, { recursive: true });
  fs.writeFileSync(path.join(results, 'results.md'), table);
  fs.writeFileSync(path.join(results, 'memory.svg'), lines({
    title: `Resident memory over an archive of ${options.megabytes} MB, interrupted once`, x: 'seconds', y: 'MiB', log: false,
    series: [{ name: 'until it is interrupted', points: thinned(runs[0].samples) }, { name: 'taken up again', points: thinned(runs[1].samples).map(([x, y]) => [x + offset, y]) }],
  }));
  console.log(`\n${table}`);
}

/** Some hundreds of points are enough for a plot. */
const thinned = (samples) => samples.filter((_, i) => i % Math.ceil(samples.length / 200) === 0);

try {
  await compareSmall();
  await streamLarge();
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
