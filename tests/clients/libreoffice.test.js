import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { makeFolder, removeFolder, start } from '../page/service.js';

const python = '/usr/bin/python3';
const isThere = (program, ...args) => spawnSync(program, args).status === 0;
const skip = isThere('soffice', '--version') && isThere(python, '-c', 'import uno')
  ? false
  : "LibreOffice is not there; install Debian's libreoffice-writer-nogui and python3-uno";

test("LibreOffice's own checker reads the answer and sends its text unencoded", { skip }, async () => {
  const folder = makeFolder();
  const service = await start(folder);
  try {
    const text = 'Tom & Jan + 100% ë; x=y: Sanne de Vries uit groep 5 blijft zitten. Bel 06-12345678.';
    const script = new URL('libreoffice.py', import.meta.url).pathname;
    const run = spawnSync(python, [script, `${folder}/profile`, `${service.url}/t/${service.token}/v2`, text], { encoding: 'utf8' });
    assert.equal(run.status, 0, run.stderr);
    const errors = JSON.parse(run.stdout);
    const found = errors.find((e) => e.text === '06-12345678');
    assert.deepEqual(found.replacements, ['[gegevens weggelaten]']);
    assert.match(found.comments.join(' '), /VSNON-2c\.2/);
    assert.ok(errors.some((e) => e.text === 'blijft zitten'));
  } finally {
    await service.stop();
    removeFolder(folder);
  }
});
