import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Checker } from '../../../src/browser-extension/src/background/checker';
import { Checks, pauseOfService } from '../../../src/browser-extension/src/background/checks';
import { TransportError, type Reason } from '../../../src/browser-extension/src/background/transport';
import { defaults } from '../../../src/browser-extension/src/shared/settings';
import { FakeTransport } from '../support/fake-transport';
import { settled } from '../support/manual-clock';

const draft = { text: 'Sanne', answers: {}, host: '' };

/** A service and an engine whose fate the test decides, and a clock that it moves. */
function setUp({ paired = true } = {}): { service: FakeTransport; engine: FakeTransport; checks: Checks; time: { now: number }; by: () => Promise<string> } {
  const [service, engine] = [new FakeTransport('service', []), new FakeTransport('browser', [])];
  const time = { now: 0 };
  const checker = paired ? new Checker(service) : null;
  const checks = new Checks(() => Promise.resolve(checker), new Checker(engine), () => time.now);
  const by = async (): Promise<string> => {
    const reply = await checks.check(draft, defaults);
    return reply.status === 'ok' ? reply.by : reply.status;
  };
  return { service, engine, checks, time, by };
}

test('without a pairing the browser checks', async () => {
  const { by, service } = setUp({ paired: false });
  assert.equal(await by(), 'browser');
  assert.deepEqual(service.asked, []);
});

test('a service that is paired and alive goes first, and the browser is left alone', async () => {
  const { by, engine } = setUp();
  assert.equal(await by(), 'service');
  assert.deepEqual(engine.asked, []);
});

test('whatever keeps the service from checking, the browser checks that very draft', async () => {
  for (const reason of ['away', 'unpaired', 'busy', 'unreadable'] satisfies Reason[]) {
    const { by, service } = setUp();
    service.refuses = new TransportError(reason);
    assert.equal(await by(), 'browser', reason);
  }
});

test('a draft that the service refuses for a reason of its own is not shown to the browser', async () => {
  const { checks, service, engine } = setUp();
  service.refuses = new TransportError('refused', 'dit kan niet');
  assert.deepEqual(await checks.check(draft, defaults), { status: 'refused', message: 'dit kan niet' });
  service.refuses = new TransportError('too-long');
  assert.match((await checks.check(draft, defaults) as { message: string }).message, /te lang/);
  assert.deepEqual(engine.asked, []);
});

test('a service that is away is not asked with drafts until it answers again, and then goes first', async () => {
  const { by, service, time } = setUp();
  service.refuses = new TransportError('away');
  assert.equal(await by(), 'browser');
  const before = service.asked.length;
  assert.equal(await by(), 'browser');
  assert.equal(service.asked.length, before, 'left alone for a while');

  time.now += pauseOfService;
  assert.equal(await by(), 'browser');
  await settled();
  assert.deepEqual([service.asked.slice(before), service.drafts], [['/v1/check?lang=nl'], 1], 'looked for with an empty draft');

  service.refuses = null;
  assert.equal(await by(), 'browser', 'not yet: it was looked for a moment ago');
  time.now += pauseOfService;
  assert.equal(await by(), 'browser');
  await settled();
  assert.equal(await by(), 'service');
});

test('when neither can check, the sentence of the browser is the answer', async () => {
  const { checks, service, engine } = setUp();
  service.refuses = new TransportError('away');
  engine.refuses = new TransportError('away', 'WebAssembly staat uit');
  assert.deepEqual(await checks.check(draft, defaults), { status: 'unavailable', message: 'WebAssembly staat uit' });
});

test('waking wakes the one that will check', async () => {
  const alive = setUp();
  await alive.checks.wake(defaults);
  assert.deepEqual([alive.service.asked.length, alive.engine.asked.length], [1, 0]);
  const dead = setUp();
  dead.service.refuses = new TransportError('away');
  dead.engine.refuses = new TransportError('away');
  await dead.checks.wake(defaults);
  assert.deepEqual([dead.service.asked.length, dead.engine.asked.length], [1, 1]);
});

test('the state of the pairing is looked at, and a service that is back goes first at once', async () => {
  const { by, checks, service } = setUp();
  const checker = new Checker(service);
  service.refuses = new TransportError('unpaired');
  assert.equal(await checks.stateOf(checker, 'nl'), 'unpaired');
  service.refuses = new TransportError('away');
  assert.equal(await checks.stateOf(checker, 'nl'), 'away');
  assert.equal(await checks.stateOf(null, 'nl'), 'none');
  service.refuses = null;
  assert.equal(await checks.stateOf(checker, 'nl'), 'ok');
  assert.equal(await by(), 'service');
});
