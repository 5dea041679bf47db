// Makes the page out of that of the service: another host.js, a policy that lets nothing out, and what keeps it without internet.
import { createHash } from 'node:crypto';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const service = fileURLToPath(new URL('../../PostLinter.Service/wwwroot', import.meta.url));
const extension = fileURLToPath(new URL('../../browser-extension/static', import.meta.url));
const own = fileURLToPath(new URL('../page', import.meta.url));

/** What belongs to the service alone. */
const left = ['session.js', 'pairing.js'];

/** Scripts of this folder, the engine, and a worker that inherits this policy; no address but this host's own. */
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self' blob:; "
  + "manifest-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types postlinter postlinter-offline";

const head = `
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="referrer" content="no-referrer">
  <link rel="manifest" href="manifest.webmanifest">
  <link rel="apple-touch-icon" href="icon-192.png">`;

/** @param {string} out The folder, with `engine` in it already. */
export async function buildPage(out) {
  await cp(service, out, { recursive: true, filter: path => !left.some(name => path.endsWith(name)) });
  await cp(own, out, { recursive: true });
  for (const style of ['pages.css', 'school.css']) await cp(join(extension, style), join(out, style));
  for (const page of ['index.html', 'school.html']) {
    await change(join(out, page), /<meta charset="utf-8">/, tag => tag + head);
    await change(join(out, page), /\n  <link rel="stylesheet" [^>]*>/, tag => `${tag}\n  <link rel="stylesheet" href="school.css">`);
  }
  const files = await listFiles(out);
  const version = await hashOf(files.map(({ path }) => join(out, path)));
  // Under its folder's name: hosts that send index.html on to it would give an answer that a browser may not keep.
  const page = files.map(({ path, named }) => ({ path: path === 'index.html' ? './' : path, named }));
  await change(join(out, 'sw.js'), /^(?=const Prefix)/m, () => `const VERSION = '${version}';\nconst FILES = ${JSON.stringify(page)};\n\n`);
}

/** Everything but the service worker itself; `named` if the name says what is in it. */
async function listFiles(out) {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  return entries.filter(entry => entry.isFile() && entry.name !== 'sw.js')
    .map(entry => relative(out, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join('/')).sort()
    .map(path => ({ path, named: /\.[0-9a-f]{10}\.\w+$/.test(path) }));
}

async function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(path.split(sep).pop()).update(await readFile(path));
  return hash.digest('hex').slice(0, 10);
}

async function change(path, what, into) {
  const text = await readFile(path, 'utf8');
  if (!what.test(text)) throw new Error(`${path}: ${what} is not there`);
  await writeFile(path, text.replace(what, into));
}
