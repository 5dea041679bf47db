// Says how large the folder is as it is delivered, and of what.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from './gzip.mjs';

const groups = [
  ['runtime of .NET', /^engine\/(dotnet|System)/],
  ['libraries', /^engine\/(Markdig|YamlDotNet)/],
  ['engine and rules', /^engine\/PostLinter/],
  ['names and roles', /^engine\/(entities|roles)/],
  ['words', /^engine\/words/],
  ['word lists of the rules', /^engine\/phrases/],
  ['loader and page', /./],
];

export async function printSizes(folder) {
  const sums = new Map(groups.map(([name]) => [name, 0]));
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const content = await readFile(path);
    // What is not packed yet, web hosts and archives pack.
    const size = content[0] === 0x1f && content[1] === 0x8b ? content.length : Math.min(content.length, gzipSync(content).length);
    const [name] = groups.find(([, pattern]) => pattern.test(path.slice(join(folder, '/').length)));
    sums.set(name, sums.get(name) + size);
  }
  for (const [name, size] of sums) console.log(`${name.padEnd(26)} ${(size / 1e6).toFixed(2)} MB`);
  console.log(`${'packed'.padEnd(26)} ${([...sums.values()].reduce((a, b) => a + b) / 1e6).toFixed(2)} MB`);
}
