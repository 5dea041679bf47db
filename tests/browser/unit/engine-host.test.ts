import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EngineTransport } from '../../../src/browser-extension/src/background/engine-transport';
import { EngineHost } from '../../../src/browser-extension/src/engine/host';
import { textsIn } from '../../../src/browser-extension/src/shared/texts';
import type { Engine } from '../../../src/PostLinter.Web/js/engine';
import { EngineError } from '../../../src/PostLinter.Web/js/trouble';

const request = { method: 'GET', path: '/v1/rules' } as const;

function engine(more: Partial<Engine> = {}): Engine {
  return { version: '1', answer: () => Promise.resolve({ status: 200, contentType: 'application/json', body: '{}' }), stop: () => undefined, ...more };
}

test('the engine starts at the first question, once, and says how far it is', async () => {
  let starts = 0;
  const parts: number[] = [];
  const host = new EngineHost({
    start: async progress => {
      starts++;
      progress({ loaded: 1, total: 4 });
      progress({ loaded: 4, total: 4 });
      return engine();
    },
    progressed: part => parts.push(part),
  });
  assert.equal(starts, 0);
  assert.deepEqual(await Promise.all([host.ask(request), host.ask(request)]), [{ status: 200, body: '{}' }, { status: 200, body: '{}' }]);
  assert.equal(starts, 1);
  assert.deepEqual(parts, [0.25, 1]);
});

test('an engine that cannot start says why, is left alone for a while, and is tried again', async () => {
  let starts = 0;
  let now = 0;
  const host = new EngineHost({
    start: async () => {
      if (starts++ === 0) throw new EngineError('truncated', 'words.bin');
      return engine();
    },
    progressed: () => undefined,
  }, () => now);
  assert.deepEqual(await host.ask(request), { trouble: 'truncated' });
  assert.deepEqual(await host.ask(request), { trouble: 'truncated' });
  assert.equal(starts, 1);
  now += 10_000;
  assert.deepEqual(await host.ask(request), { status: 200, body: '{}' });
});

test('an engine that is gone is stopped, and the next question starts another', async () => {
  let stopped = 0;
  let now = 0;
  const engines = [engine({ answer: () => Promise.reject(new EngineError('crashed')), stop: () => stopped++ }), engine()];
  const host = new EngineHost({ start: async () => engines.shift() ?? engine(), progressed: () => undefined }, () => now);
  assert.deepEqual(await host.ask(request), { trouble: 'crashed' });
  now += 10_000;
  assert.deepEqual(await host.ask(request), { status: 200, body: '{}' });
  assert.equal(stopped, 1);
});

test('a transport over the engine gives its JSON, and a sentence where there is no engine', async () => {
  const texts = (): Promise<ReturnType<typeof textsIn>> => Promise.resolve(textsIn('nl'));
  const asking = (reply: Awaited<ReturnType<EngineHost['ask']>>): Promise<unknown> => new EngineTransport({ ask: () => Promise.resolve(reply) }, texts).ask('POST', '/v1/check', { text: '' });
  assert.deepEqual(await asking({ status: 200, body: '{"diagnostics":[]}' }), { diagnostics: [] });
  await assert.rejects(asking({ status: 400, body: '{"status":400,"error":"dit kan niet"}' }), { reason: 'refused', sentence: 'Dit kan niet.' });
  await assert.rejects(asking({ status: 503, body: '{"error":"te lang bezig"}' }), { reason: 'busy', sentence: 'Te lang bezig.' });
  await assert.rejects(asking({ status: 200, body: 'stuk' }), { reason: 'unreadable' });
  await assert.rejects(asking({ trouble: 'no-wasm' }), { reason: 'away', sentence: /WebAssembly/ });
  await assert.rejects(new EngineTransport({ ask: () => Promise.reject(new Error('closed')) }, texts).ask('GET', '/v1/rules'), { reason: 'away' });
  await assert.rejects(new EngineTransport({ ask: () => Promise.reject(new Error('not asked')) }, texts).ask('POST', '/v1/check', { text: 'x'.repeat(300_000) }), { reason: 'too-long' });
});
