import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { browsers, launch } from './support/browsers.mjs';
import { built } from './support/built.mjs';
import { answered, draft, draftOf, kept, marks, open, shoot, text, write } from './support/page.mjs';
import { startHost } from './support/web-host.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

for (const name of browsers) {
  describe(`the page in ${name}`, () => {
    let browser, host, context;

    before(async () => { browser = await launch(name); });
    after(() => browser?.close());

    /** A host, and a browser that has never been there. */
    async function begin(options) {
      host = await startHost(built, options);
      context = await browser.createBrowserContext();
    }

    async function end(...pages) {
      assert.deepEqual(pages.flatMap(page => page.troubles), []);
      await context.close();
      host.stop();
    }

    test('under a path of its own it marks what stands out, and asks nobody', async () => {
      await begin();
      const page = await open(context, host.url);
      await write(page, draft);
      await answered(page);
      assert.ok((await marks(page)).includes('Tussen ons:'));
      const [under, over] = await page.$$eval('#marks, #draft', all => all.map(element => [element.clientWidth, element.scrollHeight]));
      assert.deepEqual(under, over);
      assert.ok(await page.$$eval('#marks mark', all => all.every(mark => getComputedStyle(mark).padding === '0px' && getComputedStyle(mark).margin === '0px')), 'marks lie under their words');
      assert.match(await text(page, '#findings'), /VSNON-2c\.1/);
      assert.equal(await draftOf(page), draft);
      await kept(page);
      await shoot(page, `${name}-answer`);
      const asked = host.asked.length;
      assert.ok(host.asked.every(path => path.startsWith('/school/nalezen/') || path === '/favicon.ico'), host.asked.join(' '));
      await write(page, `${draft} Tot morgen!`);
      await page.waitForFunction(() => document.querySelector('#marks').textContent.includes('morgen'));
      await page.click('#findings summary');
      await page.waitForFunction(() => document.querySelector('#findings details[open] h4'));
      assert.equal(host.asked.length, asked);
      const remembered = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
      assert.doesNotMatch(remembered, /Sanne/);
      await end(page);
    });

    test('without internet it opens and answers', async () => {
      await begin();
      const first = await open(context, host.url);
      assert.match(await kept(first), /zonder internet/);
      await first.close();
      host.stop();
      const page = await open(context, host.url);
      await write(page, draft);
      await answered(page);
      assert.match(await kept(page), /zonder internet/);
      await shoot(page, `${name}-offline`);
      await page.reload();
      await page.waitForSelector('#draft', { visible: true });
      await write(page, draft);
      await answered(page);
      await context.close();
    });

    test('two tabs answer side by side', async () => {
      await begin();
      const pages = [await open(context, host.url), await open(context, host.url)];
      await Promise.all(pages.map((page, i) => write(page, `${draft} Tab ${i}.`)));
      for (const page of pages) {
        await page.bringToFront();
        await answered(page);
      }
      assert.deepEqual(await Promise.all(pages.map(draftOf)), [`${draft} Tab 0.`, `${draft} Tab 1.`]);
      await end(...pages);
    });

    test('a fix, a question, the report and English work as on the page of the service', async () => {
      await begin();
      const page = await open(context, host.url);
      await write(page, `${draft} ![klassenfoto](klas5.jpg)`);
      await answered(page);
      await page.evaluate(() => [...document.querySelectorAll('#findings button')].find(button => button.textContent.includes('[gegevens weggelaten]')).click());
      await page.waitForFunction(() => !document.querySelector('#findings').textContent.includes('06-12345678'));
      assert.match(await draftOf(page), /\[gegevens weggelaten\]/);
      const questions = await page.$$eval('#marks mark.question', all => all.length);
      await page.click('input[name="beeld_toestemming"][value="ja"]');
      await page.waitForFunction(n => document.querySelectorAll('#marks mark.question').length < n, {}, questions);
      await page.evaluate(() => {
        window.reports = [];
        URL.createObjectURL = blob => { window.reports.push(blob); return 'blob:'; };
        HTMLAnchorElement.prototype.click = () => undefined;
      });
      await page.click('#save');
      await page.waitForFunction(() => window.reports.length === 1);
      assert.match(await page.evaluate(() => window.reports[0].text()), /^<!doctype html>[\s\S]*VSNON-2c\.1/i);
      await page.select('#lang', 'en');
      await page.waitForFunction(() => document.querySelector('#status').textContent.includes('error'));
      assert.doesNotMatch(await page.$eval('body', body => body.innerText), /Doe dit|Nagelezen|Kopieer/);
      await end(page);
    });

    for (const scheme of ['light', 'dark']) {
      test(`axe finds nothing, on a phone and a desk: ${scheme}`, async () => {
        await begin();
        const page = await open(context, host.url);
        if (name === 'chromium') await page.setBypassCSP(true).then(() => page.reload());
        await page.select('#theme', scheme);
        await write(page, draft);
        await answered(page);
        await kept(page);
        for (const [device, width] of [['desk', 1280], ['phone', 340]]) {
          await page.setViewport({ width, height: 800 });
          await shoot(page, `${name}-${device}-${scheme}`);
          await page.evaluate(axe);
          const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
          assert.deepEqual(violations.map(v => [v.id, v.nodes.map(node => node.target.join(' '))]), []);
          assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
        }
        await context.close();
        host.stop();
      });
    }
  });
}
