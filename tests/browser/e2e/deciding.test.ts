import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openOwnPage } from '../support/browser';
import { browserName, cardTitle, clickInOverlay, inOverlay, marked, pause, Stage, until, untilMarked } from '../support/stage';

const stage = Stage.set();

async function write(page: Page, text: string): Promise<void> {
  await page.click('#editor');
  await page.keyboard.type(text);
}

test(`${browserName}: a question is asked; 'ja' takes it away, 'nee' makes it a point, 'weet ik niet' gives advice`, async () => {
  const page = await stage.page('/form');
  await write(page, 'Kijk op de foto!');
  await untilMarked(page, 'foto');
  await clickInOverlay(page, '.handle');
  assert.match(await inOverlay(page, '#question', element => element.textContent ?? '') ?? '', /^Hebben alle herkenbare personen/);

  await clickInOverlay(page, '.card .weet_niet');
  await until(() => inOverlay(page, '.card .notice', element => element.textContent).then(text => text?.startsWith('Zoek het eerst uit') === true), () => 'the advice');
  assert.deepEqual(stage.service.checks.at(-1)?.meta, {});

  await clickInOverlay(page, '.card .nee');
  await until(() => page.evaluate(() => CSS.highlights.size >= 0 && document.querySelector('postlinter-overlay')?.shadowRoot?.querySelector('.copy .warning') !== null), () => 'a violation');
  assert.deepEqual(stage.service.checks.at(-1)?.meta, { attestaties: { beeld_toestemming: 'nee' } });
  await page.close();

  const other = await stage.page('/form');
  await write(other, 'Kijk op de foto!');
  await untilMarked(other, 'foto');
  await clickInOverlay(other, '.handle');
  await clickInOverlay(other, '.card .ja');
  await untilMarked(other);
  assert.equal(await cardTitle(other), null);
  await other.close();
});

test(`${browserName}: a hidden point stays hidden in this draft`, async () => {
  const page = await stage.page('/form');
  await write(page, 'Sanne won.');
  await untilMarked(page, 'Sanne');
  await clickInOverlay(page, '.handle');
  await clickInOverlay(page, '.card .hide');
  await untilMarked(page);
  await page.click('#editor');
  await page.keyboard.press('End');
  await page.keyboard.type(' Echt.');
  await pause(1000);
  assert.deepEqual(await marked(page), []);
  await page.close();
});

test(`${browserName}: hovering shows a card and leaves the keyboard alone; it goes when somebody types`, async () => {
  const page = await stage.page('/editor/contenteditable');
  await write(page, 'Dag Sanne. ');
  await untilMarked(page, 'Sanne');
  const at = await page.evaluate(() => {
    const [range] = [...CSS.highlights.get('postlinter-warning') ?? []] as Range[];
    const rect = range?.getBoundingClientRect();
    return { x: (rect?.left ?? 0) + 10, y: (rect?.top ?? 0) + 8 };
  });
  await page.mouse.move(at.x, at.y);
  await until(async () => (await cardTitle(page)) !== null, () => 'the card');
  await page.keyboard.type('Tot morgen');
  assert.equal(await page.evaluate(() => window.editor.text().replaceAll('\u00A0', ' ')), 'Dag Sanne. Tot morgen');
  await until(async () => (await cardTitle(page)) === null, () => 'the card to go');
  await page.close();
});

test(`${browserName}: a card leaves when somebody turns to something else, and stays while they answer by keyboard`, async () => {
  const page = await stage.page('/form');
  await write(page, 'Zie de foto.');
  await untilMarked(page, 'foto');
  await clickInOverlay(page, '.handle');
  for (let i = 0; i < 4; i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await until(() => inOverlay(page, '.card .notice', element => element.textContent).then(Boolean), () => 'the advice');
  assert.equal(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className), 'answer weet_niet');
  await page.click('h1');
  assert.equal(await cardTitle(page), null);
  await page.close();
});

test(`${browserName}: by keyboard: from the field to the card, through it, and back with the caret where it was`, async () => {
  const page = await stage.page('/form');
  await write(page, 'Sanne zag de foto.');
  await untilMarked(page, 'Sanne', 'foto');
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className ?? document.activeElement?.id ?? '');
  await page.evaluate(() => (document.querySelector('postlinter-overlay')?.shadowRoot?.querySelector('.handle') as HTMLElement).focus());
  await page.keyboard.press('Enter');
  await until(async () => (await focused()).startsWith('card'), () => 'the focus in the card');
  const first = await cardTitle(page);
  for (let i = 0; i < 10 && await focused() !== 'next'; i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.notEqual(await cardTitle(page), first);
  assert.equal(await focused(), 'next');
  await page.keyboard.press('Escape');
  assert.equal(await focused(), 'editor');
  assert.equal(await page.$eval('#editor', element => (element as HTMLTextAreaElement).selectionStart), 'Sanne zag de foto.'.length);
  await page.close();
});

test(`${browserName}: nobody is asked before posting unless that was switched on here`, async () => {
  const page = await stage.page('/form');
  await write(page, 'Sanne won.');
  await untilMarked(page, 'Sanne');
  await page.click('#post');
  assert.equal(await page.$eval('#posted', element => element.textContent), '[Sanne won.]');
  await page.close();
});

test(`${browserName}: where it was switched on, posting with open points takes a second thought`, async () => {
  await stage.switchSite({ confirm: true });
  const page = await stage.page('/form');
  const posted = (): Promise<string | null> => page.$eval('#posted', element => element.textContent);
  await write(page, 'Sanne won.');
  await untilMarked(page, 'Sanne');
  await page.click('#cancel');
  assert.equal(await inOverlay(page, '.confirm', () => true), null);
  await page.click('#post');
  assert.equal(await inOverlay(page, '.confirm h2', element => element.textContent), 'Toch plaatsen?');
  assert.equal(await posted(), '');
  await page.keyboard.press('Escape');
  assert.equal(await posted(), '');
  await page.click('#post');
  await clickInOverlay(page, '.confirm .post');
  await until(async () => await posted() === '[Sanne won.]', () => 'the post, once');

  await page.$eval('#editor', element => { (element as HTMLTextAreaElement).value = ''; });
  await page.click('#editor');
  await page.keyboard.type('Mooi weer.');
  await untilMarked(page);
  await page.click('#post');
  await until(async () => await posted() === '[Sanne won.][Mooi weer.]', () => 'a post without points, unasked');
  await page.close();
});

test(`${browserName}: Ctrl+Enter is asked about too, and a button outside the frame of the editor`, async () => {
  const page = await stage.page('/form');
  await write(page, 'Sanne won.');
  await untilMarked(page, 'Sanne');
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
  assert.equal(await inOverlay(page, '.confirm h2', element => element.textContent), 'Toch plaatsen?');
  await clickInOverlay(page, '.confirm .post');
  await until(async () => await page.$eval('#posted', element => element.textContent) === '[Sanne won.]', () => 'the post, once');
  await page.close();

  const outside = await stage.page('/button-outside');
  const frame = await (await outside.waitForSelector('#frame'))?.contentFrame();
  assert.ok(frame);
  await (await frame.waitForSelector('#editor'))?.click();
  await outside.keyboard.type('Sanne won.');
  await untilMarked(frame, 'Sanne');
  await pause(300);
  await outside.click('#post');
  assert.equal(await inOverlay(outside, '.confirm h2', element => element.textContent), 'Toch plaatsen?');
  await clickInOverlay(outside, '.confirm .post');
  await until(async () => await outside.$eval('#posted', element => element.textContent) === 'x', () => 'the post, once');
  await outside.close();
});

test(`${browserName}: a site that was switched off is left alone, and works again when switched on`, async () => {
  await stage.switchSite({ on: false });
  const page = await stage.page('/form');
  const before = stage.service.checks.length;
  await write(page, 'Sanne won.');
  await pause(1200);
  assert.equal(stage.service.checks.length, before);
  assert.equal(await page.$('postlinter-overlay'), null);
  await stage.switchSite({ on: true });
  await page.bringToFront();
  await untilMarked(page, 'Sanne');
  await page.close();
});

test(`${browserName}: the shortcut opens the card of the field with the focus, and the badge counts its points`, async () => {
  const page = await stage.page('/form');
  await write(page, 'Sanne zei: vertrouwelijk.');
  await untilMarked(page, 'Sanne', 'vertrouwelijk');
  const own = await openOwnPage(stage.browser, stage.origin, 'options.html');
  const badges = await own.evaluate(async () => {
    const api = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    const tabs = await api.tabs.query({});
    return Promise.all(tabs.map(tab => api.action.getBadgeText({ tabId: tab.id ?? 0 })));
  });
  assert.equal(badges.filter(text => text === '2').length, 1, badges.join());
  await page.bringToFront();
  await page.focus('#editor');
  await own.evaluate(async () => {
    const api = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    for (const tab of await api.tabs.query({})) await api.tabs.sendMessage(tab.id ?? 0, { type: 'open-card' }).catch(() => undefined);
  });
  await until(async () => await cardTitle(page) !== null, () => 'the card');
  await own.close();
  await page.close();
});

test(`${browserName}: what was chosen in the settings goes along with a check`, async () => {
  const own = await openOwnPage(stage.browser, stage.origin, 'options.html');
  await own.select('select[name=protocol]', 'konot');
  await own.select('select[name=role]', 'docent');
  await own.type('textarea[name=schools]', 'De Regenboog');
  await own.focus('select[name=account]');
  await own.select('select[name=account]', 'school');
  await until(() => own.$eval('section[aria-labelledby=draft] [role=status]', element => element.textContent === 'Bewaard.'), () => 'the settings to be kept');
  await own.close();
  const page = await stage.page('/form');
  await write(page, 'Sanne won.');
  await untilMarked(page, 'Sanne');
  assert.deepEqual(stage.service.checks.at(-1), { text: 'Sanne won.', protocol: 'konot', meta: { rol: 'docent', account: 'school' }, config: { scholen: ['De Regenboog'] } });
  await page.close();
});

test(`${browserName}: on a page that was opened by a link with settings, the little window offers to look at them`, { skip: browserName !== 'chromium' && 'only Chromium lets a test open it for another tab' }, async () => {
  const popup = await stage.browser.newPage();
  await popup.evaluateOnNewDocument(url => {
    (globalThis as unknown as { chrome: typeof chrome }).chrome.tabs.query = (async () => [{ url }]) as unknown as typeof chrome.tabs.query;
  }, stage.urlOf('/form#instellingen=e30'));
  await popup.goto(`${stage.origin}/popup.html`);
  const button = await popup.waitForSelector('.proposal button');
  // The page that opened when the extension was installed may still be there.
  const before = new Set(stage.browser.targets());
  await button?.click();
  const target = await stage.browser.waitForTarget(candidate => !before.has(candidate) && candidate.url().includes('/options.html'));
  const options = await target.page();
  assert.ok(options);
  await options.waitForSelector('.proposal', { timeout: 60_000 });
  await options.close();
});

test(`${browserName}: the little window in the toolbar switches its site`, { skip: browserName !== 'chromium' && 'only Chromium lets a test open it for another tab' }, async () => {
  const page = await stage.page('/form');
  await write(page, 'Sanne won.');
  await untilMarked(page, 'Sanne');
  const popup = await stage.browser.newPage();
  await popup.evaluateOnNewDocument(url => {
    (globalThis as unknown as { chrome: typeof chrome }).chrome.tabs.query = (async () => [{ url }]) as unknown as typeof chrome.tabs.query;
  }, stage.urlOf('/form'));
  await popup.goto(`${stage.origin}/popup.html`);
  await popup.waitForSelector('input[name=confirm]');
  assert.match(await popup.$eval('h1', element => element.textContent ?? ''), /school\.example/);
  await popup.click('input[name=on]');
  await popup.waitForSelector('input[name=on]:not(:checked)');
  await popup.waitForSelector('input[name=confirm]', { hidden: true });
  await page.bringToFront();
  await untilMarked(page);
  await popup.bringToFront();
  await popup.click('input[name=on]');
  await popup.waitForSelector('input[name=confirm]:not(:checked)');
  await page.bringToFront();
  await untilMarked(page, 'Sanne');
  await popup.close();
  await page.close();
});
