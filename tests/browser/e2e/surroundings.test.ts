import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { browserName, clickInOverlay, inOverlay, marked, pause, Stage, until, untilMarked } from '../support/stage';

const stage = Stage.set();

async function frameOf(page: Page, id: string): Promise<Frame> {
  const element = await page.waitForSelector(`#${id}`);
  const frame = await element?.contentFrame();
  assert.ok(frame, id);
  return frame;
}

for (const id of ['src', 'srcdoc', 'blank']) {
  test(`${browserName}: an editor in a frame (${id}) is marked and fixed inside its frame`, async () => {
    const page = await stage.page('/frames');
    const frame = await frameOf(page, id);
    await (await frame.waitForSelector('#editor'))?.click();
    await page.keyboard.type('Sanne won.');
    await untilMarked(frame, 'Sanne');
    assert.deepEqual(await marked(page), []);
    await clickInOverlay(page, '.handle', frame);
    await clickInOverlay(page, '.card .actions .main', frame);
    await until(() => frame.$eval('#editor', element => (element instanceof HTMLTextAreaElement ? element.value : (element as HTMLElement).innerText).trim() === 'een leerling won.'), () => 'the fix');
    await page.close();
  });
}

test(`${browserName}: a fix goes to its place in an editor that puts back its own selection`, async () => {
  const page = await stage.page('/editor/contenteditable');
  await page.click('#editor');
  await page.keyboard.type('Sanne won.');
  await untilMarked(page, 'Sanne');
  await page.evaluate(() => document.querySelector('[contenteditable]')?.addEventListener('focus', ({ target }) => setTimeout(() => {
    const words = document.createTreeWalker(target as Node, NodeFilter.SHOW_TEXT).nextNode() as Text;
    getSelection()?.collapse(words, words.length);
  }, 30), { once: true }));
  await clickInOverlay(page, '.handle');
  await clickInOverlay(page, '.card .actions .main');
  await until(() => page.$eval('[contenteditable]', editor => (editor as HTMLElement).innerText.trim() === 'een leerling won.'), () => 'the fix in its place');
  await page.close();
});

test(`${browserName}: a page in design mode is an editor`, async () => {
  const page = await stage.page('/design-mode');
  const frame = await frameOf(page, 'frame');
  await page.click('#frame');
  await page.keyboard.type('Sanne won.');
  await untilMarked(frame, 'Sanne');
  await clickInOverlay(page, '.handle', frame);
  await clickInOverlay(page, '.card .fixes .main', frame);
  await until(() => frame.evaluate(() => document.body.innerText.trim() === 'een leerling won.'), () => 'the fix');
  await page.close();
});

test(`${browserName}: an editor and a textarea in an open shadow root are marked and fixed`, async () => {
  const page = await stage.page('/shadow');
  const text = (id: string): Promise<string> => page.$eval('#host', (host, id) => {
    const element = host.shadowRoot?.getElementById(id);
    return element instanceof HTMLTextAreaElement ? element.value : element?.innerText ?? '';
  }, id);
  await page.click('#host >>> #editor');
  await page.keyboard.type('Sanne won.');
  await until(() => inOverlay(page, '.line.warning', line => line.getBoundingClientRect().width > 20).then(Boolean), () => 'a line under the name');
  await clickInOverlay(page, '.handle');
  await clickInOverlay(page, '.card .actions .main');
  await until(async () => (await text('editor')).trim() === 'een leerling won.', () => 'the fix in the editor');

  await page.click('#host >>> #area');
  await page.keyboard.type('Dag Sanne!');
  await untilMarked(page, 'Sanne');
  await clickInOverlay(page, '.handle:not([hidden])');
  await clickInOverlay(page, '.card .actions .main');
  await until(async () => await text('area') === 'Dag een leerling!', () => 'the fix in the textarea');
  await page.close();
});

test(`${browserName}: a page with the strictest policy still shows marks and a card in full dress`, async () => {
  const page = await stage.page('/csp');
  await page.click('#editor');
  await page.keyboard.type('Sanne won.');
  await untilMarked(page, 'Sanne');
  await clickInOverlay(page, '.handle');
  assert.equal(await inOverlay(page, '.card', card => getComputedStyle(card).position), 'fixed');
  await clickInOverlay(page, '.card .actions .main');
  await until(() => page.$eval('#editor', element => element.textContent === 'een leerling won.'), () => 'the fix');
  await page.close();
});

test(`${browserName}: what is no compose box is left alone`, async () => {
  const page = await stage.page('/not-composing');
  const before = stage.service.checks.length;
  for (const id of ['password', 'search', 'combobox', 'readonly', 'name', 'postcode', 'query', 'code']) {
    await page.focus(`#${id}`);
    await page.keyboard.type('Sanne');
  }
  await pause(1500);
  assert.deepEqual(stage.service.checks.slice(before), []);
  await page.focus('#title');
  await page.keyboard.type('Sanne wint');
  await untilMarked(page, 'Sanne');
  await page.close();
});

test(`${browserName}: a name that runs across bold is marked, and only its author can change it`, async () => {
  const page = await stage.page('/bold');
  await untilMarked(page, 'Sanne', 'Sanne');
  const before = await page.$eval('#editor', element => element.innerHTML);
  await clickInOverlay(page, '.handle');
  await clickInOverlay(page, '.card .actions .main');
  await until(() => inOverlay(page, '.card .notice', notice => notice.textContent).then(text => text?.includes('opmaak') === true), () => 'the notice');
  assert.equal(await page.$eval('#editor', element => element.innerHTML), before);
  assert.equal(await inOverlay(page, '.card .copy-text', button => button.textContent), 'Kopieer de nieuwe tekst');
  await page.close();
});

test(`${browserName}: the page's own elements stay as they were, but for one of ours`, async () => {
  const page = await stage.page('/csp');
  const before = await page.evaluate(() => document.body.outerHTML);
  await page.click('#area');
  await page.keyboard.type('Sanne won, vertrouwelijk.');
  await untilMarked(page, 'Sanne', 'vertrouwelijk');
  assert.equal(await page.evaluate(() => document.body.outerHTML), before);
  assert.deepEqual(await page.evaluate(() => [...document.documentElement.children].map(child => child.localName)), ['head', 'body', 'postlinter-overlay']);
  await page.close();
});

test(`${browserName}: inside a modal dialog the card can be reached`, async () => {
  const page = await stage.page('/dialog');
  await page.click('#editor');
  await page.keyboard.type('Sanne won.');
  await untilMarked(page, 'Sanne');
  await clickInOverlay(page, '.handle');
  await clickInOverlay(page, '.card .fixes .main');
  await until(() => page.$eval('#editor', element => (element as HTMLTextAreaElement).value === 'een leerling won.'), () => 'the fix');
  await page.close();
});

test(`${browserName}: a page that holds the focus in its own dialog lets the card have it`, async () => {
  const page = await stage.page('/trap');
  await page.click('#editor');
  await page.keyboard.type('Sanne won.');
  await untilMarked(page, 'Sanne');
  await clickInOverlay(page, '.handle');
  await pause(300);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await until(() => page.$eval('#editor', element => (element as HTMLTextAreaElement).value === 'een leerling won.'), () => 'the fix, by keyboard');
  await page.close();
});

test(`${browserName}: a line lies under its word, and goes out of sight with it`, async () => {
  const page = await stage.page('/scrolling');
  await page.click('#editor');
  await page.keyboard.type('Hoera, Sanne won.');
  await untilMarked(page, 'Sanne');
  const places = (): Promise<{ mark: number; box: number; clip: string }> => page.evaluate(() => {
    const root = document.querySelector('postlinter-overlay')?.shadowRoot;
    return {
      mark: root?.querySelector('.copy span')?.getBoundingClientRect().top ?? 0,
      box: document.getElementById('editor')?.getBoundingClientRect().top ?? 0,
      clip: (root?.querySelector('.mirror') as HTMLElement).style.clipPath,
    };
  });
  const before = await places();
  assert.ok(before.mark >= before.box && before.mark < before.box + 30, JSON.stringify(before));
  await page.$eval('#scroller', element => { element.scrollTop = 40; });
  await until(async () => Math.abs((await places()).mark - (before.mark - 40)) < 1, () => 'the line to move along');
  await page.$eval('#scroller', element => { element.scrollTop = 400; });
  await until(async () => (await places()).clip.includes('100%'), () => 'the line to be cut off');
  await page.close();
});
