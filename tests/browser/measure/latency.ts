import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { browserName, pause, Stage, until } from '../support/stage';

/** How often a key is struck, and the time between two, in ms: a fast writer. */
const keys = 150;
const rhythm = 60;

const stage = Stage.set();

/** What one key cost, in ms. */
interface Cost {
  /** From the key until the browser could draw its letter, by the page's own clock. */
  readonly wait: number[];
  /** Work of the page's main thread, waiting for other programs left out; Chromium only. */
  readonly work: number[];
}

async function measure(path: string, on: boolean): Promise<Cost> {
  const page = await stage.page(path);
  if (on) await until(() => page.evaluate(() => ((document.querySelector('postlinter-overlay')?.shadowRoot?.querySelectorAll('.copy span').length ?? 0) + (CSS.highlights.get('postlinter-warning')?.size ?? 0)) > 30), () => 'the marks');
  await page.click('#editor', { offset: { x: 60, y: 300 } });
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { times });
    addEventListener('keydown', event => {
      if (event.key.length !== 1) return;
      const start = performance.now();
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => times.push(performance.now() - start);
        channel.port2.postMessage(0);
      });
    }, { capture: true });
  });
  const work = await strike(page);
  const wait = await page.evaluate(() => (globalThis as unknown as { times: number[] }).times);
  await page.close();
  const sorted = (times: number[]): number[] => times.slice(10).sort((a, b) => a - b);
  return { wait: sorted(wait), work: sorted(work) };
}

async function strike(page: Page): Promise<number[]> {
  const session = browserName === 'chromium' ? await page.createCDPSession() : null;
  await session?.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async (): Promise<number> => (await session?.send('Performance.getMetrics'))?.metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  const work: number[] = [];
  for (let i = 0; i < keys; i++) {
    const before = await spent();
    await page.keyboard.type('aanbeeld '[i % 9] ?? 'a');
    await pause(rhythm);
    if (session !== null) work.push(((await spent()) - before) * 1000);
  }
  await pause(500);
  return work;
}

function show(times: readonly number[]): string {
  const at = (part: number): string => (times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0).toFixed(1);
  return `p50 ${at(0.5)}  p95 ${at(0.95)}  p99 ${at(0.99)}`;
}

for (const path of ['/long-textarea', '/long-contenteditable']) {
  test(`${browserName}: latency of a key in a draft of 2,000 words, ${path}`, { timeout: 120_000 }, async () => {
    await stage.switchSite({ on: false });
    const without = await measure(path, false);
    await stage.switchSite({ on: true });
    const withIt = await measure(path, true);
    console.log(`${browserName} ${path}, ms from key to picture: without ${show(without.wait)}; with ${show(withIt.wait)}`);
    if (without.work.length > 0) console.log(`${browserName} ${path}, ms of work a key: without ${show(without.work)}; with ${show(withIt.work)}`);
  });
}
