import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Debouncer } from '../../../src/browser-extension/src/shared/debouncer';
import { ManualClock } from '../support/manual-clock';

function setUp(): { clock: ManualClock; debouncer: Debouncer; runs: number[] } {
  const clock = new ManualClock();
  const runs: number[] = [];
  return { clock, runs, debouncer: new Debouncer(() => runs.push(clock.now()), 100, 350, clock) };
}

test('runs once it is quiet', async () => {
  const { clock, debouncer, runs } = setUp();
  debouncer.touch();
  await clock.advance(60);
  debouncer.touch();
  await clock.advance(200);
  assert.deepEqual(runs, [160]);
});

test('does not wait for ever for somebody who goes on typing', async () => {
  const { clock, debouncer, runs } = setUp();
  for (let i = 0; i < 10; i++) {
    debouncer.touch();
    await clock.advance(50);
  }
  assert.equal(runs[0], 350);
});

test('does not run once it is cancelled', async () => {
  const { clock, debouncer, runs } = setUp();
  debouncer.touch();
  debouncer.cancel();
  await clock.advance(1000);
  assert.deepEqual(runs, []);
});
