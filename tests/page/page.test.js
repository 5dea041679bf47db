import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { makeFolder, removeFolder, start } from './service.js';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const skip = existsSync(executablePath) ? false : `there is no browser at ${executablePath}; install Debian's chromium, or name one in CHROMIUM`;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = process.env.SCREENSHOTS;
const draft = 'Tussen ons: Sanne de Vries uit groep 5 blijft zitten. Bel haar moeder op 06-12345678. ![klassenfoto](klas5.jpg)';

let folder, service, browser;

before(async () => {
  if (!skip) {
    folder = makeFolder();
    service = await start(folder);
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  }
});

after(async () => {
  await browser?.close();
  await service?.stop();
  if (folder) {
    removeFolder(folder);
  }
});

/** A page that was let in; whatever goes wrong on it, or leaves the machine, fails the test that uses it. */
async function open(options = {}, link = service.link()) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.troubles = [];
  page.on('pageerror', (error) => page.troubles.push(error.message));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && page.troubles.push(message.text()));
  page.on('request', (request) => !/^(http:\/\/127\.0\.0\.1:|blob:http:\/\/127\.0\.0\.1:)/.test(request.url()) && page.troubles.push(`asked for ${request.url()}`));
  await page.goto(link);
  return page;
}

async function close(page) {
  assert.deepEqual(page.troubles, []);
  await page.context().close();
}

const marked = (page) => page.$$eval('#marks mark', (marks) => marks.map((mark) => mark.textContent));
const text = (page) => page.inputValue('#draft');

async function write(page, words) {
  await page.fill('#draft', words);
  await page.waitForSelector('#choice:not(:empty)');
  await page.waitForTimeout(400);
}

async function shoot(page, name) {
  if (pictures) {
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
  }
}

test('the link lets in once and leaves no trace in the address', { skip }, async () => {
  const link = service.link();
  const page = await open({}, link);
  await page.waitForSelector('#choices select');
  assert.equal(page.url(), `${service.url}/`);
  const second = await open({}, link);
  await second.waitForSelector('#locked:not([hidden])');
  assert.equal(await second.isVisible('#draft'), false);
  await shoot(second, 'locked');
  await second.context().close();
  await close(page);
});

test('what stands out is marked, with its clause, and drafts are kept nowhere', { skip }, async () => {
  const page = await open();
  await write(page, draft);
  assert.ok((await marked(page)).join('|').includes('Tussen ons:'));
  const cards = await page.innerText('#findings');
  assert.match(cards, /Vertrouwelijkheidsmarkering[\s\S]*VSNON-2c\.1/);
  assert.match(await page.innerText('#status'), /fout/);
  assert.equal(await text(page), draft);
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  assert.doesNotMatch(kept, /Sanne/);
  await close(page);
});

test('marks lie exactly under their words', { skip }, async () => {
  const page = await open({ viewport: { width: 375, height: 740 } });
  await write(page, `${'Een lange regel die zeker moet worden afgebroken. '.repeat(8)}\n\n${draft}\n`);
  const [marks, area] = await page.$$eval('#marks, #draft', (elements) => elements.map((e) => [e.clientWidth, e.scrollHeight]));
  assert.deepEqual(marks, area);
  await close(page);
});

test('markup in a draft is text on the page', { skip }, async () => {
  const page = await open();
  await write(page, 'Tussen ons: <img src=x onerror=alert(1)> <b>Sanne de Vries</b> uit groep 5 blijft zitten.');
  assert.equal(await page.$('#marks img, #findings img, #findings b'), null);
  await close(page);
});

test('a fix changes what it says, can be undone, and brings the findings up to date', { skip }, async () => {
  const page = await open();
  await write(page, 'Bel Sanne de Vries uit groep 5 op 06-12345678. Tot morgen!');
  await page.click('#findings button:has-text("[gegevens weggelaten]")');
  assert.equal(await text(page), 'Bel Sanne de Vries uit groep 5 op [gegevens weggelaten]. Tot morgen!');
  await page.waitForFunction(() => !document.querySelector('#findings').textContent.includes('06-12345678'));
  await page.focus('#draft');
  await page.keyboard.press('Control+z');
  assert.equal(await text(page), 'Bel Sanne de Vries uit groep 5 op 06-12345678. Tot morgen!');
  await page.waitForFunction(() => document.querySelector('#findings').textContent.includes('06-12345678'));
  await close(page);
});

test('typing goes on during a check; the caret stays and marks move along', { skip }, async () => {
  const page = await open();
  await write(page, `Dag! ${draft}`);
  await page.evaluate(() => { const area = document.querySelector('#draft'); area.focus(); area.setSelectionRange(0, 0); });
  await page.keyboard.type('Hoi allemaal! ', { delay: 5 });
  const atOnce = await marked(page);
  assert.ok(atOnce.join('').includes('Tussen ons:'));
  assert.equal(await page.evaluate(() => document.querySelector('#draft').selectionStart), 14);
  await page.waitForTimeout(600);
  assert.equal(await text(page), `Hoi allemaal! Dag! ${draft}`);
  assert.ok((await marked(page)).join('').includes('Tussen ons:'));
  await close(page);
});

test('an answered question is settled, and the answer can be taken back', { skip }, async () => {
  const page = await open();
  await write(page, 'Onze klas op de foto! ![klassenfoto](klas5.jpg)');
  const group = 'input[name="beeld_toestemming"]';
  assert.match(await page.innerText('#status'), /vraag|vragen/);
  const count = (await marked(page)).length;
  await page.check(`${group}[value="ja"]`);
  await page.waitForFunction((n) => document.querySelectorAll('#marks mark').length < n, count);
  assert.ok(await page.isChecked(`${group}[value="ja"]`));
  await page.check(`${group}[value=""]`);
  await page.waitForFunction((n) => document.querySelectorAll('#marks mark').length === n, count);
  await close(page);
});

test('protocol and role decide which clauses are named', { skip }, async () => {
  const page = await open();
  await write(page, draft);
  await page.selectOption('select[name="protocol"]', 'konot');
  await page.selectOption('select[name="rol"]', 'docent');
  await page.waitForFunction(() => document.querySelector('#choice').textContent.includes('Konot'));
  assert.match(await page.innerText('#findings'), /KONOT-/);
  assert.doesNotMatch(await page.innerText('#findings'), /VSNON-/);
  await close(page);
});

test('the clean text is copied and the report saved', { skip }, async () => {
  const page = await open({ permissions: ['clipboard-read', 'clipboard-write'], acceptDownloads: true });
  await write(page, `---\nrol: docent\n---\n\n${draft}`);
  await page.click('#copy');
  await page.waitForSelector('#told:not(:empty)');
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), draft);
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save')]);
  const report = readFileSync(await download.path(), 'utf8');
  assert.match(report, /^<!doctype html>[\s\S]*VSNON-2c\.1/i);
  await close(page);
});

test('English is spoken throughout', { skip }, async () => {
  const page = await open();
  await write(page, draft);
  await page.selectOption('#lang', 'en');
  await page.waitForFunction(() => document.querySelector('#status').textContent.includes('error'));
  assert.equal(await page.getAttribute('html', 'lang'), 'en');
  assert.doesNotMatch(await page.innerText('body'), /Doe dit|Nagelezen|Kopieer/);
  await shoot(page, 'english');
  await close(page);
});

test('everything can be done by keyboard', { skip }, async () => {
  const page = await open();
  await write(page, 'Bel Sanne de Vries uit groep 5 op 06-12345678.');
  await page.focus('#draft');
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement.textContent.includes('[gegevens weggelaten]') && document.activeElement.tagName === 'BUTTON')) {
      break;
    }
  }

  await page.keyboard.press('Enter');
  assert.match(await text(page), /\[gegevens weggelaten\]/);
  await close(page);
});

test('a service that goes away is told, and one that comes back takes up the draft', { skip }, async () => {
  const own = makeFolder();
  const first = await start(own);
  const page = await open({}, first.link());
  await write(page, draft);
  await first.stop();
  await page.fill('#draft', `${draft} Nog iets.`);
  await page.waitForSelector('#problem:not([hidden])');
  assert.equal(await text(page), `${draft} Nog iets.`);
  const second = await start(own, first.port);
  await page.waitForSelector('#problem', { state: 'hidden', timeout: 20_000 });
  await page.context().close();
  await second.stop();
  removeFolder(own);
});

test('pairing shows a code after a click', { skip }, async () => {
  const page = await open();
  await page.waitForSelector('#choices select');
  await page.click('#pair');
  assert.equal(await page.innerText('#code'), '');
  await page.click('#new-code');
  await page.waitForFunction(() => /^[2-9A-Z]{4}-[2-9A-Z]{4}$/.test(document.querySelector('#code').textContent));
  await shoot(page, 'pairing');
  await page.keyboard.press('Escape');
  assert.equal(await page.isVisible('#pairing'), false);
  await close(page);
});

for (const colorScheme of ['light', 'dark']) {
  for (const [name, viewport] of [['desk', { width: 1280, height: 900 }], ['phone', { width: 320, height: 640 }]]) {
    test(`axe finds nothing and nothing sticks out: ${name}, ${colorScheme}`, { skip }, async () => {
      const page = await open({ viewport, colorScheme, bypassCSP: true });
      await page.waitForSelector('#choices select', { state: 'attached' });
      const states = [async () => {}, () => write(page, draft), () => page.click('#findings summary'), () => page.click('#pair')];
      for (const [i, reach] of states.entries()) {
        await reach();
        await page.waitForTimeout(300);
        await shoot(page, `${name}-${colorScheme}-${i}`);
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => axe.run(document, { resultTypes: ['violations'] }));
        assert.deepEqual(violations.map((v) => [v.id, v.nodes.map((n) => n.target.join(' '))]), []);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      }

      await close(page);
    });
  }
}

test('print shows the draft with its marks, and no buttons', { skip }, async () => {
  const page = await open({ colorScheme: 'dark' });
  await write(page, draft);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.isVisible('#copy'), false);
  assert.equal(await page.isVisible('#draft'), false);
  assert.equal(await page.$eval('#marks', (e) => getComputedStyle(e).color), 'rgb(0, 0, 0)');
  await shoot(page, 'print');
  await close(page);
});
