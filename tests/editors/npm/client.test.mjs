// The npm client of the protocol against the real server.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { readFileSync } from 'node:fs';
import protocol from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const program = process.env.POSTLINT
  ?? fileURLToPath(new URL('../../../src/PostLinter.Cli/bin/Release/net10.0/postlint', import.meta.url));
const text = 'Wat een dag!\r\nHoera 🎉😀 bel Jan de Boer op 06-12345678!\r\n';
const uri = 'file:///concept.md';

// Starts a session; give back what a test needs of it.
async function begin(capabilities, answers = {}) {
  const server = spawn(program, ['lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise(resolve => server.on('exit', resolve));
  const connection = protocol.createProtocolConnection(
    new protocol.StreamMessageReader(server.stdout), new protocol.StreamMessageWriter(server.stdin));
  const pushed = [];
  const waiting = [];
  connection.onNotification(protocol.PublishDiagnosticsNotification.type, params => {
    pushed.push(params);
    for (const wake of waiting.splice(0)) wake();
  });
  connection.onRequest(protocol.ConfigurationRequest.type, () => [answers.settings ?? null]);
  connection.onRequest(protocol.RegistrationRequest.type, () => null);
  connection.listen();
  const { capabilities: server_ } = await connection.sendRequest(
    protocol.InitializeRequest.type, { processId: process.pid, rootUri: null, capabilities });
  await connection.sendNotification(protocol.InitializedNotification.type, {});
  return {
    connection, ended, pushed, capabilities: server_,
    open: content => connection.sendNotification(protocol.DidOpenTextDocumentNotification.type,
      { textDocument: { uri, languageId: 'markdown', version: 1, text: content } }),
    async diagnostics(wanted) {
      for (;;) {
        const found = pushed.find(wanted);
        if (found) return found.diagnostics;
        await new Promise(resolve => waiting.push(resolve));
      }
    },
    async end() {
      await connection.sendRequest(protocol.ShutdownRequest.type);
      await connection.sendNotification(protocol.ExitNotification.type);
      assert.equal(await ended, 0);
      connection.dispose();
    },
  };
}

const phone = list => list.find(d => d.code === 'PL1004');

test('diagnostics are sent, stand right behind an emoji, and a fix takes them away', async () => {
  const session = await begin({ workspace: { workspaceEdit: { documentChanges: true } } });
  await session.open(text);
  const finding = phone(await session.diagnostics(p => p.version === 1));
  const document = TextDocument.create(uri, 'markdown', 1, text);
  assert.equal(document.getText(finding.range), '06-12345678');
  assert.ok(readFileSync(new URL(finding.codeDescription.href), 'utf8').includes('PL1004'));

  const actions = await session.connection.sendRequest(protocol.CodeActionRequest.type,
    { textDocument: { uri }, range: finding.range, context: { diagnostics: [finding], only: ['quickfix'] } });
  const edit = actions.find(a => a.diagnostics?.[0].code === 'PL1004').edit;
  assert.ok(protocol.WorkspaceEdit.is(edit));
  const fixed = TextDocument.applyEdits(document, edit.documentChanges[0].edits);
  assert.equal(fixed, text.replace('06-12345678', '[gegevens weggelaten]'));
  await session.connection.sendNotification(protocol.DidChangeTextDocumentNotification.type,
    { textDocument: { uri, version: 2 }, contentChanges: [{ range: finding.range, text: '[gegevens weggelaten]' }] });
  assert.equal(phone(await session.diagnostics(p => p.version === 2)), undefined);
  await session.end();
});

test('diagnostics are asked for, in bytes, with settings of the editor', async () => {
  const session = await begin(
    {
      general: { positionEncodings: ['utf-8'] },
      textDocument: { diagnostic: {} },
      workspace: { configuration: true },
    },
    { settings: { protocol: 'konot', lang: 'en' } });
  assert.equal(session.capabilities.positionEncoding, 'utf-8');
  assert.ok(session.capabilities.diagnosticProvider);
  await session.open(text);
  let finding;
  do {
    const { items } = await session.connection.sendRequest(protocol.DocumentDiagnosticRequest.type, { textDocument: { uri } });
    finding = phone(items);
  } while (!finding.message.includes('KONOT'));
  const line = Buffer.from(text.split('\r\n')[finding.range.start.line]);
  assert.equal(line.subarray(finding.range.start.character, finding.range.end.character).toString(), '06-12345678');
  assert.equal(session.pushed.length, 0);
  const hover = await session.connection.sendRequest(protocol.HoverRequest.type, { textDocument: { uri }, position: finding.range.start });
  assert.match(hover.contents.value, /KONOT-/);
  await session.end();
});

test('an unknown request has the code for it', async () => {
  const session = await begin({});
  await assert.rejects(session.connection.sendRequest('textDocument/definition', {}), { code: protocol.ErrorCodes?.MethodNotFound ?? -32601 });
  await session.end();
});
