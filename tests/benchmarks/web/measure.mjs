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

const typed = ' en toen gingen we met zijn allen naar huis.';
/** Versions of a text: each never seen before, or each with one letter more than the last, in the middle, as somebody types them. */
const versions = {
  'each never seen': (text, count) => Array.from({ length: count }, (_, i) => text.replace(/(?=[.!](?:\s|$))/g, ` ${letters(5000 + i)}`).slice(0, text.length)),
  'one letter typed': (text, count) => Array.from({ length: count }, (_, i) => `${text.slice(0, text.length / 2)}${typed.slice(0, 1 + i % typed.length)}${text.slice(text.length / 2)}`),
};
const rounds = { post: 200, letter: 40 };

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
  console.log(`page, in its worker, ${text.length} characters (${text.split(/\s+/).length} words)`);
  for (const [how, make] of Object.entries(versions)) report(how, await (await last()).evaluate(checkInPage, make(text, rounds[what])));
}

for (const rate of [1, 6]) {
  const bare = await (await browser.createBrowserContext()).newPage();
  await bare.goto(`${host.url}icon.svg`);
  await bare.emulateCPUThrottling(rate);
  const texts = Object.entries({ post, letter }).flatMap(([what, text]) => Object.entries(versions).map(([how, make]) => [`${what}, ${how}`, make(text, rounds[what])]));
  const { first, again } = await bare.evaluate(startInPage, `${host.url}engine/`, post, texts);
  line(`in the thread of a page, ${rate} times slower: first answer`, ms(first));
  for (const [what, times] of again) report(what, times);
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

async function checkInPage(texts) {
  const { call } = await import('./host.js');
  const times = [];
  for (const text of texts) {
    const started = performance.now();
    await (await call('POST', '/v1/check?lang=nl', { text })).json();
    times.push(performance.now() - started);
  }
  return times;
}

async function startInPage(base, sample, texts) {
  const started = performance.now();
  const { startEngine } = await import(`${base}engine.js`);
  const engine = await startEngine({ base, where: 'here', hasOneDraft: true });
  const ask = text => engine.answer({ method: 'POST', path: '/v1/check?lang=nl', body: JSON.stringify({ text }) });
  await ask(sample);
  const first = performance.now() - started;
  const again = [];
  for (const [what, all] of texts) {
    const times = [];
    for (const text of all) {
      const begun = performance.now();
      await ask(text);
      times.push(performance.now() - begun);
    }
    again.push([what, times]);
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

/** Without the first quarter, in which the runtime still compiles. */
function report(what, times) {
  const warm = times.slice(times.length / 4);
  line(`  ${what}`, `p50 ${ms(at(warm, 0.5))}`, `p95 ${ms(at(warm, 0.95))}`);
}

/** A made-up word for a number. */
function letters(number) {
  return number.toString(26).replace(/\d/g, digit => 'qrstuvwxyz'[digit]);
}

function at(times, share) {
  return [...times].sort((a, b) => a - b)[Math.floor((times.length - 1) * share)];
}
