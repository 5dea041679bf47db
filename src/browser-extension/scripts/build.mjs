// Builds the extension into dist/ (or the folder given), ready to load. With --open the tests can look into its shadow root.
import { cp, mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @param {{ out?: string, open?: boolean }} options */
export async function buildExtension({ out = `${root}dist`, open = false } = {}) {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await cp(`${root}static`, out, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: {
      content: 'src/content/main.ts',
      worker: 'src/background/worker.ts',
      offscreen: 'src/engine/offscreen.ts',
      options: 'src/options/options.ts',
      school: 'src/options/school-page.ts',
      popup: 'src/popup/popup.ts',
    },
    outdir: out,
    bundle: true,
    format: 'iife',
    target: ['chrome128', 'firefox140'],
    charset: 'utf8',
    legalComments: 'none',
    loader: { '.css': 'text' },
    define: { SHADOW_MODE: JSON.stringify(open ? 'open' : 'closed') },
  });
  return out;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [out] = process.argv.slice(2).filter(word => !word.startsWith('--'));
  console.log(await buildExtension({ ...(out ? { out } : {}), open: process.argv.includes('--open') }));
}
