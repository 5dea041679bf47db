import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { fakeStorage } from '../support/fake-storage';

// The browser's API is looked for when its module is read, so it has to be there first.
const storage = fakeStorage();
const { forgetPairing, loadPairing, pair, readAddress, readCode } = await import('../../../src/browser-extension/src/background/pairing');

beforeEach(() => storage.clear());

function answering(status: number, body: unknown): { asked: { url: string; body: string }[] } {
  const asked: { url: string; body: string }[] = [];
  globalThis.fetch = async (url, init) => {
    asked.push({ url: String(url), body: String(init?.body) });
    return new Response(JSON.stringify(body), { status });
  };
  return { asked };
}

test('a code is read as people type it', () => {
  assert.equal(readCode(' abcd-2345 '), 'ABCD2345');
  for (const typed of ['', 'abc', 'ABCD-23456', 'ABCD_234']) assert.equal(readCode(typed), null);
});

test('only this computer is an address', () => {
  assert.equal(readAddress('127.0.0.1:7678'), 'http://127.0.0.1:7678');
  assert.equal(readAddress(' http://127.0.0.1:7678/#1234 '), 'http://127.0.0.1:7678');
  for (const typed of ['', 'http://127.0.0.1', 'http://127.0.0.1:0', 'http://127.0.0.1:99999', 'https://127.0.0.1:7678', 'http://evil.example:7678',
    'http://127.0.0.1.evil.example:7678', 'http://127.0.0.1:7678@evil.example', 'http://localhost:7678', 'http://127.0.0.1:7678.evil.example']) {
    assert.equal(readAddress(typed), null, typed);
  }
});

test('the right code gives the token, which is kept until it is forgotten', async () => {
  const { asked } = answering(200, { token: 'geheim' });
  assert.deepEqual(await pair('abcd-2345', '127.0.0.1:7678'), { status: 'paired', url: 'http://127.0.0.1:7678' });
  assert.deepEqual(asked, [{ url: 'http://127.0.0.1:7678/v1/pair', body: '{"code":"ABCD2345"}' }]);
  assert.deepEqual(await loadPairing(), { url: 'http://127.0.0.1:7678', token: 'geheim' });
  await forgetPairing();
  assert.equal(await loadPairing(), null);
});

test('a key that cannot be kept is no pairing', async () => {
  answering(200, { token: 'geheim' });
  storage.isFull = true;
  assert.deepEqual(await pair('ABCD2345', '127.0.0.1:7678'), { status: 'not-kept' });
});

test('a wrong code, another program on the port and silence are told apart', async () => {
  answering(403, { status: 403, error: 'nee' });
  assert.equal((await pair('ABCD2345', '127.0.0.1:7678')).status, 'refused');
  answering(200, { hallo: 1 });
  assert.equal((await pair('ABCD2345', '127.0.0.1:7678')).status, 'unreachable');
  globalThis.fetch = () => Promise.reject(new TypeError('refused'));
  assert.equal((await pair('ABCD2345', '127.0.0.1:7678')).status, 'unreachable');
  assert.equal(await loadPairing(), null);
});

test('what is no code or no address is not sent anywhere', async () => {
  const { asked } = answering(200, { token: 'geheim' });
  assert.equal((await pair('hallo', '127.0.0.1:7678')).status, 'bad-code');
  assert.equal((await pair('ABCD2345', 'http://evil.example:80')).status, 'bad-address');
  assert.deepEqual(asked, []);
});
