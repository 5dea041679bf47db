import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { makeFolder, removeFolder, start } from '../page/service.js';

const program = join(createRequire(import.meta.url).resolve('gramma'), '..', 'cli.js');
let folder, service;

before(async () => {
  folder = makeFolder();
  service = await start(folder);
  writeFileSync(join(folder, '.gramma.json'), JSON.stringify({ api_url: `${service.url}/t/${service.token}/v2/check`, api_key: '', dictionary: [], language: 'nl-NL', rules: {} }));
});

after(async () => {
  await service.stop();
  removeFolder(folder);
});

const run = (...args) => spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' });

test('gramma lists what is found, with a replacement', () => {
  const { status, stdout } = run('listen', '-p', '-n', 'Tom & Jan + 100% ë: bel Sanne de Vries uit groep 5 op 06-12345678.');
  assert.equal(status, 1);
  assert.match(stdout, /VSNON-2c\.2/);
  assert.match(stdout, /\[gegevens weggelaten\]/);
});

test('gramma finds nothing in a clean text', () => {
  const { status, stdout } = run('listen', '-p', '-n', 'Wat een mooie dag.');
  assert.equal(status, 0);
  assert.match(stdout, /No mistakes found/);
});

test('gramma checks a Markdown file by its parts', () => {
  writeFileSync(join(folder, 'bericht.md'), '# Nieuws\n\n**Sanne de Vries** uit groep 5 blijft zitten.\n');
  assert.match(run('check', '-p', '-n', '-m', 'bericht.md').stdout, /Context: .*blijft zitten/);
});
