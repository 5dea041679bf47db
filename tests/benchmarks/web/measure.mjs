// Times and memory of the engine in Chromium, and the size of what is delivered. See README.md.
import { readFileSync } from 'node:fs';
import { launch } from '../../web/support/browsers.mjs';
import { built } from '../../web/support/built.mjs';
import { draft, kept } from '../../web/support/page.mjs';
import { startHost } from '../../web/support/web-host.mjs';
import { printSizes } from '../../../src/PostLinter.Web/scripts/sizes.mjs';

const post = `${draft} Wat een mooie sportdag was het op De Regenboog! Iedereen deed mee, ook de ouders die hielpen bij het vervoer en de limonade. Volgend jaar weer, en dan hopelijk met net zo veel zon als dit keer. Met dank aan alle hulp.`.slice(0, 280);
const names = ['Sanne', 'Yusuf', 'Noor', 'Daan', 'Fatima', 'Mees', 'Lieke', 'Bram'];
const letter = Array.from({ length: 48 }, (_, i) => post.replace('Sanne', names[i % names.length])).join('\n\n').split(/(?<=\s)/).slice(0, 2000).join('');
const rounds = { post: 200, letter: 20 };

const host = await startHost(built);
const browser = await launch('chromium');
const ms = value => `${value.toFixed(value < 100 ? 1 : 0)} ms`;
const line = (what, ...values) => console.log(what.padEnd(44), values.join('  '));

await printSizes(built);
const context = await browser.createBrowserContext();
// A page without an engine, in a process that the page will share.
await (await context.newPage()).goto(`${host.url}icon.svg`);
const before = memory();
line('page, first answer, nothing kept', ms(await firstAnswer()));
const page = await last();
line('page, memory of the browser with the engine', `+${((memory() - before) / 1e6).toFixed(0)} MB`);
await kept(page);
await page.close();
line('page, first answer, opened again', ms(await firstAnswer()));
for (const [what, text] of Object.entries({ post, letter })) {
  const times = await (await last()).evaluate(checkInPage, text, rounds[what]);
  line(`page, in its worker, ${text.length} characters (${text.split(/\s+/).length} words)`, `p50 ${ms(at(times, 0.5))}`, `p95 ${ms(at(times, 0.95))}`);
}

for (const rate of [1, 6]) {
  const bare = await (await browser.createBrowserContext()).newPage();
  await bare.goto(`${host.url}icon.svg`);
  await bare.emulateCPUThrottling(rate);
  const { first, again } = await bare.evaluate(startInPage, `${host.url}engine/`, { post, letter }, rounds);
  line(`in the thread of a page, ${rate} times slower: first answer`, ms(first));
  for (const [what, times] of Object.entries(again)) line(`  ${what}`, `p50 ${ms(at(times, 0.5))}`, `p95 ${ms(at(times, 0.95))}`);
  await bare.close();
}

await browser.close();
host.stop();

async function last() {
  return (await context.pages()).at(-1);
}

/** From the request for the page until its first answer stands there, in ms. */
async function firstAnswer() {
  const tab = await context.newPage();
  const started = performance.now();
  await tab.goto(host.url, { waitUntil: 'domcontentloaded' });
  await tab.evaluate(text => {
    const area = document.querySelector('#draft');
    area.value = text;
    area.dispatchEvent(new Event('input'));
  }, post);
  await tab.waitForFunction(() => document.querySelector('#findings .card'), { polling: 20, timeout: 120_000 });
  return performance.now() - started;
}

async function checkInPage(text, count) {
  const { call } = await import('./host.js');
  const times = [];
  for (let i = 0; i < count; i++) {
    const started = performance.now();
    await (await call('POST', '/v1/check?lang=nl', { text })).json();
    times.push(performance.now() - started);
  }
  return times;
}

async function startInPage(base, texts, counts) {
  const started = performance.now();
  const { startEngine } = await import(`${base}engine.js`);
  const engine = await startEngine({ base, where: 'here' });
  const ask = text => engine.answer({ method: 'POST', path: '/v1/check?lang=nl', body: JSON.stringify({ text }) });
  await ask(texts.post);
  const first = performance.now() - started;
  const again = {};
  for (const [what, text] of Object.entries(texts)) {
    again[what] = [];
    for (let i = 0; i < counts[what]; i++) {
      const begun = performance.now();
      await ask(text);
      again[what].push(performance.now() - begun);
    }
  }
  return { first, again };
}

/** Resident memory of the browser and all it started, in bytes. */
function memory() {
  const status = pid => readFileSync(`/proc/${pid}/status`, 'utf8');
  const children = pid => readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).flatMap(child => [child, ...children(child)]);
  return children(browser.process().pid).reduce((sum, pid) => sum + 1024 * Number(/RssAnon:\s+(\d+)/.exec(status(pid))?.[1] ?? 0), 0);
}

function at(times, share) {
  return [...times].sort((a, b) => a - b)[Math.floor((times.length - 1) * share)];
}
