// Builds the extension into dist/ (or the folder given), ready to load, with the engine that src/PostLinter.Web built. With
// --open the tests can look into its shadow root.
import { cp, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = process.env.POSTLINTER_ENGINE ?? fileURLToPath(new URL('../../../artifacts/web/engine', import.meta.url));

/** @param {{ out?: string, open?: boolean, engine?: string | null }} options `engine`: the folder of the engine; null leaves it out. */
export async function buildExtension({ out = `${root}dist`, open = false, engine = built } = {}) {
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
  // What is inside is under licences that want to be there too.
  for (const name of ['LICENSE', 'THIRD-PARTY-NOTICES.md']) await cp(join(root, '../..', name), join(out, name));
  if (engine !== null) await copyEngine(engine, join(out, 'engine'));
  return out;
}

/** The engine's files as the loader asks for them; of its own scripts the worker alone, the rest is part of the extension's. */
async function copyEngine(from, to) {
  let manifest;
  try {
    manifest = JSON.parse(await readFile(join(from, 'engine.json'), 'utf8'));
  } catch {
    throw new Error(`there is no engine in ${from}: run dotnet publish src/PostLinter.Web -c Release and npm --prefix src/PostLinter.Web run build first`);
  }
  await mkdir(to, { recursive: true });
  for (const name of ['engine.json', 'worker.js', ...manifest.files.map(file => file.path)]) await cp(join(from, name), join(to, name));
  const copied = await readdir(to);
  if (copied.length !== manifest.files.length + 2) throw new Error(`of ${manifest.files.length + 2} files of the engine ${copied.length} were copied`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [out] = process.argv.slice(2).filter(word => !word.startsWith('--'));
  try {
    console.log(await buildExtension({ ...(out ? { out } : {}), open: process.argv.includes('--open') }));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
