// Builds the extension and the pages, and runs the tests in every browser that is installed. Words after -- choose files: npm test -- editors
// The word in-browser has the engine in the browser check where a service would: npm test -- editors in-browser
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildExtension } from '../../src/browser-extension/scripts/build.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const words = process.argv.slice(2).filter(word => !word.startsWith('--'));
const wanted = words.filter(word => word !== 'in-browser');
const transport = words.includes('in-browser') ? 'in-browser' : 'service';
/** Figures and pictures are no tests: they are made when asked for. */
const folder = process.argv.includes('--measure') ? 'measure' : 'e2e';
const programs = { chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'], firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'] };
const browsers = Object.entries(programs)
  .map(([name, places]) => ({ name, program: places.find(existsSync) }))
  .filter(({ name, program }) => program && (!process.env.BROWSER || process.env.BROWSER === name));
if (browsers.length === 0) {
  console.error('No browser found: install Chromium or Firefox (Debian: apt-get install --no-install-recommends chromium firefox-esr).');
  process.exit(2);
}

await rm(`${root}build`, { recursive: true, force: true });
const extension = await buildExtension({ out: `${root}build/extension`, open: true }).catch(error => {
  console.error(error.message);
  process.exit(2);
});
await build({
  absWorkingDir: root, entryPoints: (await readdir(`${root}pages/scripts`)).map(name => `pages/scripts/${name}`),
  outdir: 'build/pages', bundle: true, format: 'esm', target: 'es2022',
  define: { 'process.env.NODE_ENV': '"development"', global: 'globalThis' }, loader: { '.css': 'empty' },
});
await cp(`${root}node_modules/axe-core/axe.min.js`, `${root}build/axe.min.js`);
const files = (await readdir(`${root}${folder}`)).filter(name => name.endsWith('.ts') && (wanted.length === 0 || wanted.some(word => name.includes(word))));
if (files.length === 0) {
  console.error(`No file of ${folder}/ has '${wanted.join("' or '")}' in its name.`);
  process.exit(2);
}
await build({
  absWorkingDir: root, entryPoints: files.map(name => `${folder}/${name}`), outdir: 'build/run', outExtension: { '.js': '.mjs' },
  bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', sourcemap: 'inline',
});

for (const { name, program } of browsers) {
  const run = spawnSync(process.execPath, ['--enable-source-maps', '--test', '--test-concurrency=1', '--test-reporter=spec', `--test-timeout=${folder === 'measure' ? 600_000 : 300_000}`,
    ...files.map(file => `build/run/${file.replace(/\.ts$/, '.mjs')}`)], {
    cwd: root, stdio: 'inherit',
    env: { ...process.env, POSTLINTER_BROWSER: name, POSTLINTER_TRANSPORT: transport, POSTLINTER_PROGRAM: program, POSTLINTER_EXTENSION: extension, POSTLINTER_PAGES: `${root}build/pages`, POSTLINTER_BUILD: `${root}build` },
  });
  if (run.status !== 0) process.exitCode = 1;
}
