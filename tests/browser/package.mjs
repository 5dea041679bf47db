// Packs the extension as the stores want it, and says how large it is and of what.
import { spawnSync } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printSizes } from '../../src/PostLinter.Web/scripts/sizes.mjs';

/** What a school's network and a Chromebook should not mind, in MB. */
const goal = 6;

const dist = fileURLToPath(new URL('../../src/browser-extension/dist', import.meta.url));
const out = fileURLToPath(new URL('build/package', import.meta.url));
const { status } = spawnSync('web-ext', ['build', '--overwrite-dest', '--source-dir', dist, '--artifacts-dir', out], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
await printSizes(dist);
for (const name of await readdir(out)) {
  const size = (await stat(join(out, name))).size / 1e6;
  console.log(`${name}: ${size.toFixed(2)} MB, ${size <= goal ? 'within' : 'above'} the goal of ${goal} MB`);
}
