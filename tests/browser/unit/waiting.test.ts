import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Waiting } from '../../../src/browser-extension/src/background/waiting';
import type { Notice } from '../../../src/browser-extension/src/shared/messages';
import { ManualClock, settled } from '../support/manual-clock';

const sender = (tab: number, frameId: number): chrome.runtime.MessageSender => ({ tab: { id: tab } as chrome.tabs.Tab, frameId });

function setUp() {
  const clock = new ManualClock();
  const told: [number, number | undefined, Notice][] = [];
  const waiting = new Waiting((tab, notice, frame) => told.push([tab, frame, notice]), clock);
  const ends: (() => void)[] = [];
  const wait = (tab: number, frame: number): Promise<void> => waiting.during(sender(tab, frame), () => new Promise(resolve => ends.push(resolve)));
  return { clock, told, waiting, ends, wait };
}

test('frames that wait long enough are told how far it is, and nobody else', async () => {
  const { clock, told, waiting, ends, wait } = setUp();
  const first = wait(1, 0);
  waiting.tellAll(0.1);
  assert.deepEqual(told, [], 'most answers come at once');
  await clock.advance(1000);
  const second = wait(2, 5);
  waiting.tellAll(0.5);
  assert.deepEqual(told, [[1, 0, { type: 'loading', part: 0.5 }]]);
  ends[0]?.();
  await first;
  await settled();
  await clock.advance(400);
  waiting.tellAll(0.75);
  assert.deepEqual(told.slice(1), [[2, 5, { type: 'loading', part: 0.75 }]]);
  ends[1]?.();
  await second;
});

test('a frame that waits is never left without a word for four seconds, and once it was answered hears no more', async () => {
  const { clock, told, waiting, ends, wait } = setUp();
  const waited = wait(1, 0);
  for (let i = 1; i <= 5; i++) {
    await clock.advance(4000);
    assert.ok(told.length >= i, `after ${i * 4} s it heard ${told.length} words`);
  }
  assert.ok(told.every(([, , { type }]) => type === 'working'));
  waiting.tellAll(0.4);
  await clock.advance(4000);
  assert.deepEqual(told.at(-1), [1, 0, { type: 'loading', part: 0.4 }], 'a load that stands still is still a load');
  ends[0]?.();
  await waited;
  const before = told.length;
  await clock.advance(20_000);
  assert.equal(told.length, before);
});
