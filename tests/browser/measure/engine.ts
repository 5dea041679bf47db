import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openOwnPage } from '../support/browser';
import { browserName, marked, pause, Stage, until } from '../support/stage';

/** No service: the engine of the extension checks. */
const stage = Stage.set({ paired: false });
const names = ['Sanne', 'Yusuf', 'Noor', 'Daan', 'Fatima', 'Mees', 'Lieke', 'Bram'];
const post = 'Vandaag won Sanne de Vries uit groep 5 de finale op De Regenboog! Wat een mooie sportdag was het. Iedereen deed mee, ook de ouders die '
  + 'hielpen bij het vervoer en de limonade. Volgend jaar weer, en dan hopelijk met net zo veel zon als dit keer. Met dank aan alle hulp.';
const letter = Array.from({ length: 43 }, (_, i) => post.replace('Sanne', names[i % names.length] ?? '')).join('\n\n');

/** Asks as content scripts do, through the background worker; how long each answer took, in ms. */
function ask(page: Page, text: string, rounds: number): Promise<number[]> {
  return page.evaluate(async (text, rounds) => {
    const api = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    const times: number[] = [];
    for (let i = 0; i < rounds; i++) {
      const started = performance.now();
      const reply = await api.runtime.sendMessage({ type: 'check', text, answers: {} }) as { status: string; by?: string };
      if (reply.status !== 'ok' || reply.by !== 'browser') throw new Error(`no answer of the engine: ${JSON.stringify(reply).slice(0, 200)}`);
      times.push(performance.now() - started);
    }
    return times;
  }, text, rounds);
}

/** Memory of the browser and all that it started, without what they share, in MB; null where it would say nothing:
 * Firefox opens the settings of an extension that was installed, and so its engine, before anybody can measure without it. */
function memory(): number | null {
  const read = (pid: number | string, name: string): string => readFileSync(`/proc/${pid}/${name}`, 'utf8');
  const sum = (pid: number | string): number => read(pid, `task/${pid}/children`).split(' ').filter(Boolean)
    .reduce((all, child) => all + sum(child), Number(/RssAnon:\s+(\d+)/.exec(read(pid, 'status'))?.[1] ?? 0) * 1024 / 1e6);
  const pid = browserName === 'chromium' ? stage.browser.process()?.pid : undefined;
  try {
    return pid === undefined ? null : sum(pid);
  } catch {
    return null;
  }
}

test(`${browserName}: speed and memory of the engine in the extension`, { timeout: 300_000 }, async () => {
  const form = await stage.page('/form');
  await pause(3000);
  const before = memory();
  const started = performance.now();
  // The engine starts when somebody goes to a field.
  await form.click('#editor');
  await form.evaluate(text => document.execCommand('insertText', false, text), post);
  await until(async () => (await marked(form)).length > 0, () => 'marks', 60_000);
  const first = performance.now() - started;
  await pause(3000);
  const after = memory();
  const page = await openOwnPage(stage.browser, stage.origin, 'options.html');
  console.log(`${browserName}: from the focus to the first marks ${first.toFixed(0)} ms${before === null || after === null ? '' : `, memory of the browser from ${before.toFixed(0)} to ${after.toFixed(0)} MB`}`);
  for (const [text, rounds] of [[post, 200], [letter, 20]] as const) {
    const times = (await ask(page, text, rounds)).sort((a, b) => a - b);
    const at = (part: number): string => (times[Math.floor((times.length - 1) * part)] ?? 0).toFixed(1);
    console.log(`${browserName}: ${text.length} characters (${text.split(/\s+/).length} words): p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`);
  }
  await page.close();
  await form.close();
});
