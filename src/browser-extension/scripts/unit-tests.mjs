// Bundles the tests of everything that needs no browser, and runs them with node's own runner.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const tests = fileURLToPath(new URL('../../../tests/browser/unit', import.meta.url));
const out = await mkdtemp(join(tmpdir(), 'postlinter-unit-'));
try {
  const files = (await readdir(tests)).filter(name => name.endsWith('.test.ts'));
  await build({
    entryPoints: files.map(name => join(tests, name)),
    outdir: out, outExtension: { '.js': '.mjs' }, bundle: true, platform: 'node', format: 'esm', target: 'node20', sourcemap: 'inline',
    loader: { '.css': 'text' },
  });
  const run = spawnSync(process.execPath, ['--enable-source-maps', '--test', '--test-reporter=spec', ...files.map(name => join(out, name.replace(/\.ts$/, '.mjs')))], { stdio: 'inherit' });
  process.exitCode = run.status ?? 1;
} finally {
  await rm(out, { recursive: true, force: true });
}
