// Times and memory of the engine in Chromium, and the size of what is delivered. See README.md.
import { readFileSync } from 'node:fs';
import { launch } from '../../web/support/browsers.mjs';
import { built } from '../../web/support/built.mjs';
import { answered, draft, kept, write } from '../../web/support/page.mjs';
import { startHost } from '../../web/support/web-host.mjs';
import { printSizes } from '../../../src/PostLinter.Web/scripts/sizes.mjs';

const post = `${draft} Wat een mooie sportdag was het op De Regenboog! Iedereen deed mee, ook de ouders die hielpen bij het vervoer en de limonade. Volgend jaar weer, en dan hopelijk met net zo veel zon als dit keer. Met dank aan alle hulp.`.slice(0, 280);
const names = ['Sanne', 'Yusuf', 'Noor', 'Daan', 'Fatima', 'Mees', 'Lieke', 'Bram'];
const letter = Array.from({ length: 48 }, (_, i) => post.replace('Sanne', names[i % names.length])).join('\n\n').split(/(?<=\s)/).slice(0, 2000).join('');
const rounds = { post: 200, letter: 20 };

const host = await startHost(built);
/** The same page, whose engine never comes: what the browser takes for any page. */
const noEngine = Buffer.from('export const startEngine = () => new Promise(() => undefined);');
const withoutEngine = await startHost(built, { change: (name, content) => name === 'engine/engine.js' ? noEngine : content });
const browser = await launch('chromium');
const mb = value => `${(value / 1e6).toFixed(0)} MB`;
const ms = value => `${value.toFixed(value < 100 ? 1 : 0)} ms`;
const line = (what, ...values) => console.log(what.padEnd(44), values.join('  '));

await printSizes(built);
const [whole, bare] = [await memoryOf(host.url), await memoryOf(withoutEngine.url)];
line('page, memory of the browser', `${mb(whole)} with the engine`, `${mb(bare)} without`, `the engine's share +${mb(whole - bare)}`);
withoutEngine.stop();
const context = await browser.createBrowserContext();
line('page, first answer, nothing kept', ms(await firstAnswer()));
const page = await last();
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

/** Resident memory of a browser of its own with this page, after its first answer or once it stands there; the median of three, in bytes. */
async function memoryOf(url) {
  const all = [];
  for (let i = 0; i < 3; i++) {
    const own = await launch('chromium');
    const tab = await own.newPage();
    await tab.goto(url);
    await tab.waitForSelector('#draft', { visible: true });
    if (url === host.url) {
      await write(tab, post);
      await answered(tab);
    }
    await new Promise(resolve => setTimeout(resolve, 2000));
    all.push(residentOf(own.process().pid));
    await own.close();
  }
  return at(all, 0.5);
}

/** Memory of a process and all that it started, without what they share, in bytes. */
function residentOf(pid) {
  const read = name => readFileSync(`/proc/${pid}/${name}`, 'utf8');
  const own = 1024 * Number(/RssAnon:\s+(\d+)/.exec(read('status'))?.[1] ?? 0);
  return read(`task/${pid}/children`).split(' ').filter(Boolean).reduce((sum, child) => sum + residentOf(child), own);
}

function at(times, share) {
  return [...times].sort((a, b) => a - b)[Math.floor((times.length - 1) * share)];
}
