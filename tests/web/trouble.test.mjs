import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { browsers, launch } from './support/browsers.mjs';
import { built } from './support/built.mjs';
import { answered, draft, draftOf, kept, open, problem, shoot, text, write } from './support/page.mjs';
import { startHost } from './support/web-host.mjs';

/** In the page: keeps the workers that it makes where a test can reach them. */
function keepWorkers() {
  window.workers = [];
  const Original = window.Worker;
  window.Worker = class extends Original {
    constructor(...given) {
      super(...given);
      window.workers.push(this);
      if (window.killAtOnce) setTimeout(() => this.terminate(), 200);
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
      const long = `${draft} `.repeat(400);
      await write(page, long);
      await new Promise(resolve => setTimeout(resolve, 400));
      await page.evaluate(() => window.workers[0].terminate());
      await page.waitForFunction(() => document.querySelectorAll('#marks mark').length > 400, { timeout: 60_000 });
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
      assert.match(await problem(page), /gestopt|kon niet/);
      assert.equal(await draftOf(page), `${draft} Meer.`);
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
        await shoot(page, `${name}-table-${what.replaceAll(' ', '-')}`);
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
