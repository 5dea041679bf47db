import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { ConfigurationTextReader } from '../../../src/browser-extension/src/background/configuration-reader';
import { TransportError, type Transport } from '../../../src/browser-extension/src/background/transport';
import { fakeStorage } from '../support/fake-storage';

// The browser's API is looked for when its module is read, so it has to be there first.
const storage = fakeStorage();
const { PolicyReader } = await import('../../../src/browser-extension/src/background/policy-reader');

let made = 0;
/** A configuration that no other test has: what was read last is remembered. */
const newText = (): string => `scholen: [School ${++made}]`;

beforeEach(() => storage.clear());

/** An engine that reads everything as this; `asked` counts. */
function readerOf(answer: () => unknown): { reader: ConfigurationTextReader; asked: () => number } {
  let asked = 0;
  const transport: Transport = { by: 'browser', ask: async () => { asked++; return answer(); } };
  return { reader: new ConfigurationTextReader(transport), asked: () => asked };
}

const read = { config: { openbare_namen: ['Juf Voorbeeld'] }, errors: [] };
const away = (): never => { throw new TransportError('away', 'PostLinter komt niet op gang.'); };

test('a draft waits for the configuration of a policy, which is read once', async () => {
  storage.policy = { configuration: newText(), role: 'docent' };
  const { reader, asked } = readerOf(() => read);
  const policy = new PolicyReader(async () => [reader]);
  const all = await Promise.all([policy.settings(), policy.settings(), policy.settings()]);
  for (const { config } of all) assert.deepEqual(config, { openbare_namen: ['Juf Voorbeeld'], standaard: { rol: 'docent' } });
  await policy.settings();
  assert.equal(asked(), 1);
});

test('while it cannot be read there are no settings at all, and a sentence that says why; then there are', async () => {
  storage.policy = { configuration: newText(), role: 'docent' };
  let works = false;
  const { reader } = readerOf(() => works ? read : away());
  const policy = new PolicyReader(async () => [reader]);
  await assert.rejects(policy.settings(), { reason: 'away', sentence: /instellingen van je school.*kijkt daarom niets na.*komt niet op gang/ });
  await assert.rejects(policy.settings(), TransportError);
  works = true;
  assert.deepEqual((await policy.settings()).config, { openbare_namen: ['Juf Voorbeeld'], standaard: { rol: 'docent' } });
});

test('where the engine in the browser cannot run, the service reads it', async () => {
  storage.policy = { configuration: newText() };
  const [broken, service] = [readerOf(away), readerOf(() => read)];
  assert.deepEqual((await new PolicyReader(async () => [broken.reader, service.reader]).settings()).config, read.config);
  assert.equal(broken.asked(), 1);
});

for (const what of ['isFull', 'isBroken'] as const) {
  test(`a storage that fails (${what}) costs one reading, not the settings of the school`, async () => {
    storage.policy = { configuration: newText() };
    storage[what] = true;
    const { reader, asked } = readerOf(() => read);
    const policy = new PolicyReader(async () => [reader]);
    for (let i = 0; i < 3; i++) assert.deepEqual((await policy.settings()).config, read.config);
    assert.equal(asked(), 1);
  });
}

test('a policy that comes late is waited for', async () => {
  storage.policy = { protocol: 'osvs' };
  storage.policyTakes = 300;
  assert.deepEqual((await new PolicyReader(async () => []).settings()).config, { protocol: 'osvs' });
});

test('a browser that never says what the policy is ends in a sentence', async context => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  storage.policyTakes = Infinity;
  const settings = new PolicyReader(async () => []).settings();
  const refused = assert.rejects(settings, { reason: 'away', sentence: /wacht op de instellingen van je school/ });
  context.mock.timers.tick(10_000);
  await refused;
});

test('a policy that is wrong is no reason to check nothing: the rest of it holds', async () => {
  storage.policy = { configuration: newText(), protocol: 'osvs' };
  const { reader } = readerOf(() => ({ config: null, errors: [{ message: 'onbekende sleutel', line: 1 }] }));
  assert.deepEqual((await new PolicyReader(async () => [reader]).settings()).config, { protocol: 'osvs' });
});
