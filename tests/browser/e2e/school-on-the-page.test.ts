import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { fragmentOf, textOfLink } from '../../../src/browser-extension/src/shared/school/link';
import { serveFolder } from '../support/static-folder';
import { browserName, Stage, until } from '../support/stage';

const stage = Stage.set({ paired: false });
let site: Awaited<ReturnType<typeof serveFolder>>;
before(async () => { site = await serveFolder(join(process.env['POSTLINTER_BUILD'] ?? '', '../../../artifacts/web')); });
after(() => site.stop());

async function open(address: string): Promise<Page> {
  const page = await stage.browser.newPage();
  await page.setViewport({ width: 1100, height: 1000 });
  await page.goto(address);
  return page;
}

async function says(page: Page, ...sentences: RegExp[]): Promise<void> {
  let words = '';
  await until(async () => {
    words = await page.$eval('body', body => body.innerText).catch(() => '');
    return sentences.every(sentence => sentence.test(words));
  }, () => `${sentences.join(' and ')} in: ${words}`, 60_000);
}

test(`${browserName}: a link opens the page with the question, and what was accepted holds for drafts until it is forgotten`, async () => {
  const configuration = { protocol: 'konot', standaard: { rol: 'docent' } };
  const page = await open(`${site.url}#${await fragmentOf(JSON.stringify(configuration))}`);
  await says(page, /Deze instellingen overnemen\?/, /konot/);
  assert.equal(page.url(), site.url, 'the address keeps nothing of it');
  await page.type('#draft', 'Morgen is er geen gym.');
  await says(page, /Nagelezen met het protocol van/);
  assert.equal(await page.$('select[name=protocol]:disabled'), null, 'nothing holds before it is accepted');
  await page.click('.accept');
  await says(page, /Overgenomen van een link/, /Nagelezen met het protocol van Konot/);
  await page.waitForSelector('select[name=protocol]:disabled');
  await page.waitForSelector('select[name=rol]:disabled');

  await page.reload();
  await page.type('#draft', 'Morgen is er geen gym.');
  await says(page, /Nagelezen met het protocol van Konot/);
  await page.evaluate(() => document.querySelector('#school details')?.setAttribute('open', ''));
  await page.click('.forget');
  await says(page, /nog geen instellingen van een school/);
  await page.waitForSelector('select[name=protocol]:not(:disabled)');
  await page.close();
});

test(`${browserName}: a link that is not whole is said on the page, and checking goes on`, async () => {
  const page = await open(`${site.url}#instellingen=z.AAAA`);
  await says(page, /Deze link is niet heel/);
  await page.type('#draft', 'Bel Daan Verhulst op 06-12345678.');
  await says(page, /06-12345678/);
  await page.close();
});

test(`${browserName}: the page for administrators makes links to the page beside it`, async () => {
  const page = await open(`${site.url}school.html`);
  await page.waitForSelector('select[name=protocol]');
  await page.select('select[name=protocol]', 'vsnon');
  await page.waitForSelector('.qr svg', { timeout: 60_000 });
  const link = await page.$eval('textarea[name=link]', area => (area as HTMLTextAreaElement).value);
  assert.ok(link.startsWith(`${site.url}#instellingen=`));
  assert.deepEqual(JSON.parse(await textOfLink(link)), { protocol: 'vsnon' });
  await page.close();
});
