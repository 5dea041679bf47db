// Runs postlint and its peers on the same inputs on this machine: one draft, one file of 1 MB, 1,000 files, and warm behind
// HTTP. Prints medians, ratios and peak memory; a run that measures everything writes the table and the plot of the README.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { draftOf, root, textOf } from '../shared/inputs.mjs';
import { load, warmUp } from '../shared/load.mjs';
import { measured, medianOf } from '../shared/measured.mjs';
import { peers } from './peers.mjs';
import { report } from './report.mjs';

const usage = `node run.mjs [PEER …] [--fresh] [--minutes N]

Without arguments: measures what has not been measured yet, and shows it beside what was kept in artifacts/peers.
  PEER …       measures these again: ${peers.map(idOf).join(', ')}
  --fresh      measures everything again, unattended, and writes the table and the plot of the README
  --minutes N  starts no further call once so many minutes have passed (10); what it did not come to is named

LIMIT            the seconds one call may take (100)
POSTLINT         the program; else the Release build of src/PostLinter.Cli
POSTLINT_NATIVE  a native program, for a row of its own (dotnet publish src/PostLinter.Cli -c Release -r linux-x64 -p:Native=true)
`;
const { values: options, positionals: asked } = readArguments();
const started = performance.now();
const isLate = () => performance.now() - started > Number(options.minutes) * 60_000;
const turns = { times: 11, seconds: 5 };
const work = path.join(root, 'artifacts/peers');
const limit = Number(process.env.LIMIT ?? 100);
const folderOf = (peer) => path.join(work, idOf(peer));

function idOf(peer) {
  return peer.id ?? peer.name.replace(/[^a-z0-9]+/gi, '-').toLowerCase();
}

function readArguments() {
  try {
    const read = parseArgs({
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' }, fresh: { type: 'boolean' }, minutes: { type: 'string', default: '10' } },
    });
    const unknown = read.positionals.find((p) => !peers.some((peer) => idOf(peer) === p));
    if (unknown || !(Number(read.values.minutes) > 0)) {
      throw new Error(unknown ? `there is no peer ${unknown}` : '--minutes needs a number');
    }

    if (read.values.help) {
      console.log(usage);
      process.exit(0);
    }

    return read;
  } catch (e) {
    console.error(`${e.message}\n\n${usage}`);
    process.exit(2);
  }
}

function makeInputs() {
  const folder = path.join(work, 'inputs');
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const write = (name, text) => {
    fs.writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };
  return {
    draft: [write('draft.md', draftOf(110, 0))],
    megabyte: [write('megabyte.md', textOf(1e6))],
    many: writeDrafts(path.join(folder, 'many'), 1000),
  };
}

/** Drafts of 160 words, a file each. */
function writeDrafts(folder, count) {
  fs.mkdirSync(folder, { recursive: true });
  return Array.from({ length: count }, (_, i) => {
    const file = path.join(folder, `${String(i).padStart(4, '0')}.md`);
    fs.writeFileSync(file, draftOf(160, i));
    return file;
  });
}

/** Most tools end with 1 where they found something, and some with 2 or 123. */
function time(peer, files, cwd, { args: more = [], env = {}, ...bounds } = turns) {
  const [program, ...args] = peer.call(folderOf(peer), files);
  fs.mkdirSync(path.join(cwd, 'frogged'), { recursive: true });
  return medianOf(() => measured(program, [...args, ...more], { cwd, limit, accept: [0, 1, 2, 123], env: { ...process.env, ...env } }), bounds);
}

/** Words a second of one thread, without the start: what more drafts of the same kind add to the time of the processor. */
function paceOf(peer) {
  const [few, many] = peer.oneThread.drafts.map((count) => {
    const folder = path.join(work, 'inputs', `${count}`);
    const files = writeDrafts(folder, count);
    return { words: wordsIn(files), ...time(peer, files, work, { ...peer.oneThread, times: 3, seconds: 20 }) };
  });
  return { wordsPerSecond: (many.words - few.words) / (many.cpu - few.cpu), few, many };
}

function wordsIn(files) {
  return files.reduce((sum, file) => sum + fs.readFileSync(file, 'utf8').trim().split(/\s+/).length, 0);
}

/** Milliseconds an answer takes, for a draft of 280 characters, one client, after a warm-up. */
async function timeWarm(peer, text) {
  const token = path.join(work, 'token');
  const [program, ...args] = peer.isOurs
    ? [...peer.service.split(' '), 'serve', '--port', '0', '--token-file', token]
    : ['node', path.join(folderOf(peer), 'warm.mjs'), ...peer.warm];
  const child = spawn(program, args, { cwd: peer.isOurs ? work : folderOf(peer), stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const first = await new Promise((resolve, reject) => {
      child.stdout.once('data', (data) => resolve(data.toString()));
      child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
    });
    const url = peer.isOurs ? `${JSON.parse(first).url}/v1/check` : `http://127.0.0.1:${first.trim()}/`;
    const headers = peer.isOurs ? { Authorization: `Bearer ${fs.readFileSync(token, 'utf8').trim()}` } : {};
    const body = JSON.stringify({ text });
    await warmUp(2000, 8, url, headers, body);
    return await load(1, 4, url, headers, body);
  } finally {
    child.kill('SIGTERM');
  }
}

async function measure(peer, inputs) {
  const result = { name: peer.name, isOurs: peer.isOurs ?? false, at: new Date().toISOString(), cells: {} };
  try {
    peer.install(folderOf(peer));
  } catch (e) {
    return { ...result, absent: e.message };
  }

  const attempt = (cell, work, inWords) => {
    try {
      if (isLate()) {
        throw new Error('no time left in this run');
      }

      result.cells[cell] = work();
    } catch (e) {
      result.cells[cell] = { absent: e.message };
    }

    console.log(`${peer.name.padEnd(24)} ${cell.padEnd(9)} ${result.cells[cell].absent ?? inWords(result.cells[cell])}`);
  };
  for (const [input, files] of Object.entries(inputs).filter(([name]) => !peer.only || peer.only.includes(name))) {
    attempt(input, () => time(peer, files, peer.inFolder ? folderOf(peer) : work), (c) => `${c.seconds.toFixed(3)} s  ${Math.round(c.megabytes)} MiB, ${c.runs} turns`);
  }

  if (peer.oneThread) {
    attempt('pace', () => paceOf(peer), (c) => `${Math.round(c.wordsPerSecond)} words a second of one thread, ${c.few.runs} and ${c.many.runs} turns`);
  }

  if ((peer.isOurs || peer.warm) && !isLate()) {
    try {
      result.cells.warm = await timeWarm(peer, textOf(280));
    } catch (e) {
      result.cells.warm = { absent: e.message };
    }
  }

  return result;
}

fs.mkdirSync(work, { recursive: true });
const inputs = makeInputs();
const results = [];
let kept = 0;
for (const peer of peers) {
  const file = path.join(work, `${idOf(peer)}.json`);
  const isAsked = asked.length === 0 || asked.includes(idOf(peer));
  if (isAsked && (options.fresh || asked.length > 0 || !fs.existsSync(file))) {
    fs.writeFileSync(file, JSON.stringify(await measure(peer, inputs), null, 1));
  } else {
    kept++;
  }

  if (fs.existsSync(file)) {
    results.push(JSON.parse(fs.readFileSync(file, 'utf8')));
  }
}

report(results, {
  isOneRun: kept === 0,
  machine: `${os.cpus().length} cores, ${os.cpus()[0].model.trim()}, node ${process.version}`,
  words: Object.fromEntries(Object.entries(inputs).map(([input, files]) => [input, wordsIn(files)])),
});
