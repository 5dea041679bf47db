// Runs postlint and its peers on the same inputs on this machine: one draft, one file of 1 MB, 1,000 files, and warm behind
// HTTP. Prints medians, ratios and peak memory, and writes the table and the plot of the README.
//   node run.mjs [PEER …] [--fresh]      What was measured is kept in `work` and not measured again, unless --fresh.
//   LIMIT: the seconds one call may take (100). POSTLINT names the program, else the Release build; POSTLINT_NATIVE a native one, for a row of its own.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { draftOf, textOf } from '../shared/inputs.mjs';
import { load, warmUp } from '../shared/load.mjs';
import { measured, medianOf } from '../shared/measured.mjs';
import { peers } from './peers.mjs';
import { report } from './report.mjs';

const work = path.join(path.dirname(fileURLToPath(import.meta.url)), 'work');
const limit = Number(process.env.LIMIT ?? 100);
const asked = process.argv.slice(2).filter((a) => !a.startsWith('--'));
const isFresh = process.argv.includes('--fresh');
const folderOf = (peer) => path.join(work, idOf(peer));
const idOf = (peer) => peer.id ?? peer.name.replace(/[^a-z0-9]+/gi, '-').toLowerCase();

function makeInputs() {
  const folder = path.join(work, 'inputs');
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(path.join(folder, 'many'), { recursive: true });
  const write = (name, text) => {
    fs.writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };
  return {
    draft: [write('draft.md', draftOf(110, 0))],
    megabyte: [write('megabyte.md', textOf(1e6))],
    many: Array.from({ length: 1000 }, (_, i) => write(`many/${String(i).padStart(4, '0')}.md`, draftOf(160, i))),
  };
}

/** Most tools end with 1 where they found something, and some with 2 or 123. */
function time(peer, files, cwd) {
  const [program, ...args] = peer.call(folderOf(peer), files);
  fs.mkdirSync(path.join(cwd, 'frogged'), { recursive: true });
  return medianOf(() => measured(program, args, { cwd, limit, accept: [0, 1, 2, 123] }));
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

  for (const [input, files] of Object.entries(inputs).filter(([name]) => !peer.only || peer.only.includes(name))) {
    try {
      result.cells[input] = time(peer, files, peer.inFolder ? folderOf(peer) : work);
      console.log(`${peer.name.padEnd(24)} ${input.padEnd(9)} ${result.cells[input].seconds.toFixed(3)} s  ${Math.round(result.cells[input].megabytes)} MiB`);
    } catch (e) {
      result.cells[input] = { absent: e.message };
      console.log(`${peer.name.padEnd(24)} ${input.padEnd(9)} ${e.message}`);
    }
  }

  if (peer.isOurs || peer.warm) {
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
for (const peer of peers) {
  const file = path.join(work, `${idOf(peer)}.json`);
  const isAsked = asked.length === 0 || asked.includes(idOf(peer));
  if (isAsked && (isFresh || asked.length > 0 || !fs.existsSync(file))) {
    fs.writeFileSync(file, JSON.stringify(await measure(peer, inputs), null, 1));
  }

  if (fs.existsSync(file)) {
    results.push(JSON.parse(fs.readFileSync(file, 'utf8')));
  }
}

report(results, `${os.cpus().length} cores, ${os.cpus()[0].model.trim()}, node ${process.version}`);
