// Makes the folder that a web host or an extension takes: the engine, packed, with its loader; and the page around it.
// Wants what `dotnet publish -c Release` left. Usage: node scripts/build.mjs [folder]
import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { packEngine } from './pack.mjs';
import { buildPage } from './page.mjs';
import { printSizes } from './sizes.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = process.argv[2] ?? fileURLToPath(new URL('../../../artifacts/web/', import.meta.url));

await rm(out, { recursive: true, force: true });
await mkdir(`${out}/engine`, { recursive: true });
await build({
  absWorkingDir: root,
  entryPoints: { engine: 'js/engine.ts', worker: 'js/worker.ts' },
  outdir: `${out}/engine`,
  bundle: true,
  format: 'esm',
  target: ['chrome107', 'firefox114', 'safari16.4'],
  external: ['node:*'],
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
});
// The settings of a school: on the page, and the page that makes them. What they share with the extension lies there.
await build({
  absWorkingDir: root,
  entryPoints: { school: 'js/school/page.ts', maker: 'js/school/maker.ts' },
  outdir: out,
  bundle: true,
  format: 'esm',
  target: ['chrome107', 'firefox114', 'safari16.4'],
  external: ['node:*'],
  nodePaths: [`${root}node_modules`],
  minify: true,
  charset: 'utf8',
});
await packEngine(`${root}bin/Release/net10.0/browser-wasm`, `${out}/engine`);
await buildPage(out);
await printSizes(out);
