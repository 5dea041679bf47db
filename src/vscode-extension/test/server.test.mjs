// What the extension starts and tells, tried on the real server with the npm client of the protocol.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';

const require = createRequire(import.meta.url);
const protocol = require('vscode-languageserver-protocol/node');
const { command, count, keys, options, takeAllKind } = require('../dist/server.js');
const extension = new URL('../', import.meta.url);
const json = name => JSON.parse(readFileSync(new URL(name, extension), 'utf8'));
const program = process.env.POSTLINT ?? fileURLToPath(new URL('../PostLinter.Cli/bin/Release/net10.0/postlint', extension));
const text = 'Hoera 🎉 bel Jan de Boer op 06-12345678!\n';
const uri = 'untitled:Untitled-1';

test('the server that the extension starts checks with its settings and takes all suggestions', { skip: existsSync(program) ? false : 'postlint is not built' }, async () => {
  const settings = { path: program, protocol: 'konot', rol: 'docent', lang: ' ' };
  const start = command(key => settings[key]);
  const server = spawn(start.command, start.args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise(resolve => server.on('exit', resolve));
  const client = protocol.createProtocolConnection(
    new protocol.StreamMessageReader(server.stdout), new protocol.StreamMessageWriter(server.stdin));
  const pushed = new Promise(resolve => client.onNotification('textDocument/publishDiagnostics', resolve));
  client.listen();
  await client.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {}, initializationOptions: options(key => settings[key]) });
  await client.sendNotification('initialized', {});
  await client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version: 1, text } });
  const { diagnostics } = await pushed;
  assert.ok(count(diagnostics) > 0);
  const phone = diagnostics.find(d => d.code === 'PL1004');
  assert.match(phone.message, /KONOT-/);
  assert.equal(text.slice(phone.range.start.character, phone.range.end.character), '06-12345678');
  const [all] = await client.sendRequest('textDocument/codeAction', { textDocument: { uri }, range: phone.range, context: { diagnostics: [], only: [takeAllKind] } });
  assert.equal(all.kind, takeAllKind);
  assert.ok(all.edit.changes[uri].length > 0);
  await client.sendRequest('shutdown');
  await client.sendNotification('exit');
  assert.equal(await ended, 0);
  client.dispose();
});

test('settings without a value are not told', () => {
  assert.deepEqual(options(key => ({ protocol: ' osvs ', rol: '', kanaal: undefined })[key]), { protocol: 'osvs' });
  assert.equal(command(() => ' ').command, 'postlint');
  assert.equal(count([{ source: 'postlint' }, { source: 'cSpell' }, {}]), 1);
});

test('every word of the manifest is there in both languages, every setting known to the server, every schema present', () => {
  const manifest = readFileSync(new URL('package.json', extension), 'utf8');
  const words = [...manifest.matchAll(/"%([^%]+)%"/g)].map(m => m[1]).sort();
  for (const name of ['package.nls.json', 'package.nls.nl.json']) {
    assert.deepEqual(Object.keys(json(name)).sort(), words);
  }
  const { contributes } = JSON.parse(manifest);
  assert.deepEqual(Object.keys(contributes.configuration.properties), ['path', ...keys].map(k => `postlint.${k}`));
  for (const { url } of contributes.yamlValidation) {
    assert.ok(existsSync(new URL(url, extension)), url);
  }
  const source = readFileSync(new URL('src/extension.ts', extension), 'utf8');
  for (const { command: name } of contributes.commands) {
    assert.ok(source.includes(`registerCommand('${name}'`), name);
  }
  const said = [...source.matchAll(/l10n\.t\((['"])(.*?)\1[,)]/g)].map(m => m[2]).sort();
  assert.deepEqual(Object.keys(json('l10n/bundle.l10n.nl.json')).sort(), said);
});
