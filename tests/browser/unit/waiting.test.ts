import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Waiting } from '../../../src/browser-extension/src/background/waiting';
import type { Notice } from '../../../src/browser-extension/src/shared/messages';
import { settled } from '../support/manual-clock';

const sender = (tab: number, frameId: number): chrome.runtime.MessageSender => ({ tab: { id: tab } as chrome.tabs.Tab, frameId });

test('frames that wait long enough are told how far it is, and nobody else', async () => {
  let now = 0;
  const told: [number, number | undefined, Notice][] = [];
  const waiting = new Waiting((tab, notice, frame) => told.push([tab, frame, notice]), () => now);
  const ends: (() => void)[] = [];
  const wait = (tab: number, frame: number): Promise<void> => waiting.during(sender(tab, frame), () => new Promise(resolve => ends.push(resolve)));
  const first = wait(1, 0);
  waiting.tellAll(0.1);
  assert.deepEqual(told, [], 'most answers come at once');
  now = 1000;
  const second = wait(2, 5);
  waiting.tellAll(0.5);
  assert.deepEqual(told, [[1, 0, { type: 'loading', part: 0.5 }]]);
  ends[0]?.();
  await first;
  await settled();
  now = 2000;
  waiting.tellAll(0.75);
  assert.deepEqual(told.slice(1), [[2, 5, { type: 'loading', part: 0.75 }]]);
  ends[1]?.();
  await second;
});
