// Packs the engine: each file by itself, named after what is in it, so that no cache ever mixes two versions.
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32, gzipSync, gzipTight, toColumns } from './gzip.mjs';

const main = 'PostLinter.Web.dll';
const core = ['System.Private.CoreLib.dll', 'System.Runtime.InteropServices.JavaScript.dll'];
/** Tables of weights, in rows of `stride` bytes behind the first `lead` ones: nothing repeats in them but within a column. */
const rows = { 'entities.bin': { stride: 21, lead: 3 }, 'roles.bin': { stride: 6, lead: 4 }, 'impressions.bin': { stride: 12, lead: 4 } };
/** A longer search finds nothing in them. */
const dense = Object.keys(rows);
const tables = ['words.bin', 'entities.bin', 'roles.bin', 'impressions.bin', 'phrases.bin'];

/** @param {string} built Where `dotnet publish` put its output. @param {string} out The folder `engine`. */
export async function packEngine(built, out) {
  const names = (await readdir(join(built, 'publish'))).filter(name => kindOf(name) !== null).sort();
  const missing = [main, 'dotnet.native.wasm', ...core, ...tables].filter(name => !names.includes(name));
  if (missing.length > 0) throw new Error(`${missing.join(', ')} not in ${built}/publish: run dotnet publish -c Release first`);
  const files = [];
  for (const name of names) files.push(await packFile(join(built, 'publish', name), name, out));
  const settings = JSON.parse(await readFile(join(built, main.replace('.dll', '.runtimeconfig.json')), 'utf8')).runtimeOptions.configProperties;
  const version = hash(JSON.stringify([settings, files]));
  await writeFile(join(out, 'engine.json'), `${JSON.stringify({ form: 1, version, main, settings, files }, null, 1)}\n`);
}

async function packFile(path, name, out) {
  const content = await readFile(path);
  const kind = kindOf(name);
  const body = name in rows ? toColumns(content, rows[name]) : content;
  const plain = kind === 'table' ? withHeader(content, body) : content;
  // Scripts are imported by the browser itself, so they stay as they are.
  const packed = kind === 'script' ? plain : dense.includes(name) ? gzipSync(plain) : await gzipTight(plain);
  const stem = name.replace(/\.\w+$/, '');
  const file = kind === 'script' ? `${stem}.${hash(plain)}.js` : `${stem}.${hash(plain)}.bin`;
  await writeFile(join(out, file), packed);
  return { name, kind, path: file, bytes: content.length, packed: packed.length, ...(kind === 'table' ? { sum: crc32(content), body: body.length, ...rows[name] } : {}) };
}

/** `PLTB`, the form of this header, length and CRC-32 of the table, and the table, perhaps by columns: see js/sinks.ts. */
function withHeader(table, body) {
  const header = Buffer.alloc(16);
  header.write('PLTB');
  [1, table.length, crc32(table)].forEach((value, i) => header.writeUInt32LE(value, 4 + 4 * i));
  return Buffer.concat([header, body]);
}

function kindOf(name) {
  if (tables.includes(name)) return 'table';
  if (core.includes(name)) return 'core';
  return { dll: 'assembly', wasm: 'wasm', js: 'script' }[name.split('.').pop()] ?? null;
}

const hash = content => createHash('sha256').update(content).digest('hex').slice(0, 10);
