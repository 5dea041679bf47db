import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { browsers, launch } from './support/browsers.mjs';
import { built } from './support/built.mjs';
import { answered, draft, draftOf, kept, marks, open, problem, shoot, text, write } from './support/page.mjs';
import { startHost } from './support/web-host.mjs';

/** In the page: keeps the engines' workers where a test can reach them; those that help them are others. */
function keepWorkers() {
  window.workers = [];
  const Original = window.Worker;
  window.Worker = class extends Original {
    postMessage(...given) {
      super.postMessage(...given);
      const [{ type, request }] = given;
      if (type === 'start') this.started();
      if (window.killAtWork && request?.path.startsWith('/v1/check')) {
        window.killAtWork = false;
        this.terminate();
      }
    }

    started() {
      window.workers.push(this);
      // Not before it was heard: of such a one nobody can tell whether it is slow.
      this.addEventListener('message', ({ data }) => { if (window.killAtOnce && data.type === 'alive') this.terminate(); });
      if (window.killAt) this.dieAt(window.killAt);
    }

    /** Dies as it was made, or as it says this; once. */
    dieAt(moment) {
      const die = () => {
        window.killAt = null;
        this.terminate();
      };
      if (moment === 'made') die();
      else this.addEventListener('message', ({ data }) => { if (window.killAt && data.type === moment) die(); });
    }
  };
}

/** In the page: those who help the engine's worker are gone as soon as they were asked. */
function killHelpers() {
  const Original = window.Worker;
  window.helpers = 0;
  window.Worker = class extends Original {
    postMessage(...given) {
      super.postMessage(...given);
      if (given[0].type !== 'help') return;
      setTimeout(() => this.terminate(), 60 * window.helpers++);
    }
  };
}

const other = (name, bytes) => {
  const table = gunzipSync(bytes);
  table.writeUInt32LE(1, 12);
  return name.includes('words') ? gzipSync(table) : bytes;
};

for (const name of browsers) {
  describe(`trouble in ${name}`, () => {
    let browser, host, context;

    before(async () => { browser = await launch(name); });
    after(() => browser?.close());

    async function begin(options) {
      host = await startHost(built, options);
      context = await browser.createBrowserContext();
    }

    async function end() {
      await context.close();
      host.stop();
    }

    test('a worker killed in the middle of a check is replaced, and the check answered', async () => {
      await begin();
      const page = await open(context, host.url, keepWorkers);
      await write(page, draft);
      await answered(page);
      const long = `${draft} `.repeat(20);
      await page.evaluate(() => { window.killAtWork = true; });
      await write(page, long);
      await page.waitForFunction(() => document.querySelectorAll('#marks mark').length > 20, { timeout: 60_000 });
      assert.equal(await page.evaluate(() => window.workers.length), 2);
      assert.equal(await draftOf(page), long);
      assert.deepEqual(page.troubles, []);
      await end();
    });

    test('a worker that went while nobody asked is replaced too', async () => {
      await begin();
      const page = await open(context, host.url, keepWorkers);
      await kept(page);
      await page.evaluate(() => window.workers[0].terminate());
      await write(page, draft);
      await answered(page);
      await end();
    });

    test('workers that die again and again are told, and the text stays', async () => {
      await begin();
      const page = await open(context, host.url, keepWorkers);
      await write(page, draft);
      await answered(page);
      await page.evaluate(() => { window.killAtOnce = true; window.workers[0].terminate(); });
      await write(page, `${draft} Meer.`);
      assert.match(await problem(page), /laatste wijziging is niet nagelezen.*gestopt en kon niet/);
      assert.equal(await page.$eval('#loading', element => element.hidden), true);
      assert.equal(await draftOf(page), `${draft} Meer.`);
      await page.evaluate(() => { window.killAtOnce = false; });
      await page.$eval('#problem button', button => button.click());
      await page.waitForFunction(() => document.querySelector('#problem').hidden);
      await end();
    });

    for (const moment of ['made', 'alive', 'progress', 'ready']) {
      test(`a worker that is gone as it starts (${moment}) does not keep the draft waiting`, async () => {
        await begin();
        const page = await open(context, host.url, keepWorkers);
        await write(page, draft);
        await answered(page);
        await page.evaluate(moment => { window.killAt = moment; window.workers[0].terminate(); }, moment);
        const before = (await marks(page)).length;
        const longer = `${draft} ${draft}`;
        await write(page, longer);
        // Of one that was never heard nobody can tell whether it is slow: that is said, and tried again.
        if (moment === 'made') assert.match(await problem(page), /komt niet op gang/);
        await page.waitForFunction(before => document.querySelectorAll('#marks mark').length > before, { timeout: 60_000 }, before);
        assert.equal(await page.evaluate(() => window.killAt), null);
        assert.deepEqual(await page.$$eval('#problem, #loading', all => all.map(element => element.hidden)), [true, true]);
        assert.equal(await draftOf(page), longer);
        await end();
      });
    }

    test('an engine whose helper is gone, at whatever moment, does without it', async () => {
      await begin();
      const page = await open(context, host.url, killHelpers);
      const statuses = await page.evaluate(async () => {
        const { startEngine } = await import('./engine/engine.js');
        const statuses = [];
        for (let i = 0; i < 6; i++) {
          const engine = await startEngine({ base: new URL('engine/', document.baseURI).href, confined: true });
          statuses.push((await engine.answer({ method: 'GET', path: '/v1/protocols' })).status);
          engine.stop();
        }
        return statuses;
      });
      assert.deepEqual(statuses, Array(6).fill(200));
      await end();
    });

    test('a worker that is there is never taken for dead, however often it starts', async () => {
      await begin();
      const page = await open(context, host.url);
      const restarts = await page.evaluate(async () => {
        const { startEngine } = await import('./engine/engine.js');
        let restarts = 0;
        for (let i = 0; i < 8; i++) {
          const engine = await startEngine({ base: new URL('engine/', document.baseURI).href, confined: true, onRestart: () => restarts++ });
          await engine.answer({ method: 'GET', path: '/v1/protocols' });
          engine.stop();
        }
        return restarts;
      });
      assert.equal(restarts, 0);
      await end();
    });

    for (const [what, change, sentence] of [
      ['cut off', (file, bytes) => file.includes('words') ? bytes.subarray(0, 100_000) : bytes, /niet heel aangekomen.*words\.bin/],
      ['cut off after unpacking', (file, bytes) => file.includes('words') ? gunzipSync(bytes).subarray(0, 100_000) : bytes, /niet heel aangekomen.*words\.bin/],
      ['of another version', (file, bytes) => file.includes('words') ? other(file, bytes) : bytes, /zelfde versie.*words\.bin/],
    ]) {
      test(`a table ${what} is told, and the text stays`, async () => {
        await begin({ change });
        const page = await open(context, host.url);
        await write(page, draft);
        assert.match(await problem(page), sentence);
        assert.equal(await draftOf(page), draft);
        assert.equal(await page.$eval('#offline', element => element.hidden), true);
        await shoot(page, `${name}-table-${what.replaceAll(' ', '-')}`);
        assert.match(await problem(page), /^Je bericht is niet nagelezen\./);
        // Mended on the host, it works when somebody tries again, whatever the browser kept; the text stays.
        host.change = (_, bytes) => bytes;
        await page.$eval('#problem button', button => button.click());
        await answered(page);
        assert.equal(await page.$eval('#problem', element => element.hidden), true);
        assert.equal(await draftOf(page), draft);
        await end();
      });
    }

    test('a host that gives out half way is told; once it is back, the draft is read', async () => {
      await begin({ change: (file, bytes) => file.includes('PostLinter.Rules') ? null : bytes });
      const page = await open(context, host.url);
      await write(page, draft);
      assert.match(await problem(page), /niet helemaal worden opgehaald/);
      host.change = (_, bytes) => bytes;
      await answered(page);
      assert.equal(await page.$eval('#problem', element => element.hidden), true);
      await end();
    });

    test('a browser without vectors is told that it is too old', async () => {
      await begin();
      const page = await open(context, host.url, () => { WebAssembly.validate = () => false; });
      assert.match(await problem(page), /te oud/);
      await end();
    });

    test('a browser where WebAssembly is off is told so', async () => {
      const bare = await launch(name, { wasm: false });
      host = await startHost(built);
      try {
        const page = await open(bare, host.url);
        await write(page, draft);
        assert.match(await problem(page), /WebAssembly uit staat/);
        assert.equal(await draftOf(page), draft);
        await page.select('#lang', 'en');
        await page.waitForFunction(() => document.querySelector('#problem').textContent.includes('WebAssembly is off'));
        await shoot(page, `${name}-no-wasm`);
      } finally {
        await bare.close();
        host.stop();
      }
    });

    test('without room to keep it, the page works and says that it needs the internet', { skip: name === 'firefox' ? 'Firefox has no way to make its storage small' : false }, async () => {
      await begin();
      const page = await context.newPage();
      const session = await page.createCDPSession();
      await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(host.url).origin, quotaSize: 1000 });
      await page.goto(host.url);
      await write(page, draft);
      await answered(page);
      assert.match(await kept(page), /alleen met internet/);
      await end();
    });

    test('the policy of the page holds in its worker too', { skip: name === 'firefox' ? 'a worker can be asked through Chromium alone' : false }, async () => {
      await begin();
      const elsewhere = await startHost(built);
      const page = await open(context, host.url);
      await write(page, draft);
      await answered(page);
      const [worker] = page.workers();
      const tries = url => fetch(url, { mode: 'no-cors' }).then(() => 'went out', () => 'stopped');
      assert.equal(await worker.evaluate(tries, elsewhere.url), 'stopped');
      assert.equal(await page.evaluate(tries, elsewhere.url), 'stopped');
      assert.deepEqual(elsewhere.asked, []);
      assert.match(await text(page, '#status'), /fout/);
      elsewhere.stop();
      await end();
    });
  });
}
