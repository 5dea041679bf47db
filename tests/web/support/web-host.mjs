// A web host that knows nothing of PostLinter: it gives the files of a folder, under a path.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';

const types = { html: 'text/html', js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml', png: 'image/png', json: 'application/json', webmanifest: 'application/manifest+json' };

/**
 * @param {string} folder
 * @param {{ path?: string, change?: (name: string, content: Buffer) => Buffer | null }} options `change` may give other bytes, or null for 404.
 */
export async function startHost(folder, { path = '/school/nalezen/', change = (_, content) => content } = {}) {
  const host = { asked: [], change, url: '', stop: () => undefined };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    host.asked.push(pathname);
    const name = pathname.startsWith(path) ? normalize(pathname.slice(path.length) || 'index.html') : '..';
    const content = name.startsWith('..') ? null : await readFile(join(folder, name)).then(bytes => host.change(name, bytes), () => null);
    if (content === null) return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': types[name.split('.').pop()] ?? 'application/octet-stream', 'Content-Length': content.length, 'Cache-Control': 'max-age=600' });
    response.end(content);
  });
  // A test that failed leaves its host behind.
  server.unref();
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  host.url = `http://127.0.0.1:${server.address().port}${path}`;
  host.stop = () => { server.close(); server.closeAllConnections(); };
  return host;
}
