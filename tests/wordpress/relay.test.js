'use strict';
const test = require('node:test');
const assert = require('node:assert/strict');
const http = require('node:http');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { spawn } = require('node:child_process');

/** Runs the route of the plugin as the site would, with a text and an environment. */
function visit(text, env) {
  return new Promise((resolve, reject) => {
    const php = spawn('php', [path.join(__dirname, 'site.php')], { env: { PATH: process.env.PATH, RIGHT: 'edit_posts', ...env } });
    let output = '';
    php.stdout.on('data', (part) => { output += part; });
    php.on('error', reject);
    php.on('close', () => resolve(JSON.parse(output)));
    php.stdin.end(text);
  });
}

test('the relay', async (t) => {
  const seen = [];
  let status = 200;
  const service = http.createServer((request, response) => {
    let body = '';
    request.on('data', (part) => { body += part; });
    request.on('end', () => {
      seen.push({ url: request.url, headers: request.headers, body: JSON.parse(body) });
      response.writeHead(status, { 'Content-Type': 'application/json' });
      response.end('{"diagnostics": []}');
    });
  });
  await new Promise((resolve) => service.listen(0, '127.0.0.1', resolve));
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'postlint-'));
  const token = path.join(folder, 'token');
  fs.writeFileSync(token, 'geheim\n');
  const env = { POSTLINT_URL: `http://127.0.0.1:${service.address().port}`, POSTLINT_TOKEN_FILE: token, POSTLINT_PROTOCOL: 'konot' };
  t.after(() => { service.close(); fs.rmSync(folder, { recursive: true }); });

  await t.test('passes the draft on with the token, and the answer back', async () => {
    assert.deepEqual(await visit('Één bericht "met" 🎉', env), { status: 200, data: { diagnostics: [] } });
    const [{ url, headers, body }] = seen;
    assert.equal(url, '/v1/check');
    assert.equal(headers.authorization, 'Bearer geheim');
    assert.equal(headers.origin, undefined);
    assert.equal(body.text, 'Één bericht "met" 🎉');
    assert.equal(body.protocol, 'konot');
  });

  await t.test('asks nobody without the right to write posts', async () => {
    assert.equal((await visit('x', { ...env, RIGHT: 'read' })).status, 403);
    assert.equal(seen.length, 1);
  });

  await t.test('sends nothing to another machine', async () => {
    const { port } = service.address();
    for (const url of [`http://localhost:${port}`, `http://user@127.0.0.1:${port}`, `http://127.0.0.1:${port}/`, `http://127.0.0.1:1@127.0.0.1:${port}`]) {
      assert.equal((await visit('x', { ...env, POSTLINT_URL: url })).status, 503);
    }
    assert.equal(seen.length, 1);
  });

  await t.test('says that it could not be checked when the service is down, refuses or is not set up', async () => {
    status = 401;
    assert.equal((await visit('x', env)).status, 503);
    assert.equal((await visit('x', { ...env, POSTLINT_URL: 'http://127.0.0.1:1' })).status, 503);
    assert.equal((await visit('x', { ...env, POSTLINT_TOKEN_FILE: '/nergens' })).status, 503);
    assert.equal((await visit('x'.repeat(300000), env)).status, 413);
  });
});
