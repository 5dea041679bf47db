import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOwnPage } from '../support/browser';
import { goOn, slowEngine } from '../support/slow-engine';
import { browserName, checkedBy, inOverlay, marked, pause, Stage, until, untilMarked } from '../support/stage';

const chromiumOnly = browserName === 'chromium' ? false : 'only Chromium lets a test do this';
// No name but that of the pages leads anywhere: a browser without a network.
const stage = Stage.set({ paired: false, args: ['--host-resolver-rules=MAP school.example 127.0.0.1, MAP * ~NOTFOUND'] });
const sentence = 'Vandaag won Sanne de finale.';

test(`${browserName}: first use, without service, pairing or network: the draft is checked, and the card says by whom`, async () => {
  await stage.service.stop();
  await stage.speakDutch();
  const page = await stage.page('/form');
  await page.click('#editor');
  await page.keyboard.type(sentence);
  await untilMarked(page, 'Sanne');
  assert.equal(await checkedBy(page), 'Nagekeken in de browser.');
  const popup = await openOwnPage(stage.browser, stage.origin, 'popup.html');
  await until(() => popup.$eval('.state', state => state.textContent === 'PostLinter leest mee, in deze browser.'), () => 'the state in the little window');
  await popup.close();
  await page.close();
});

test(`${browserName}: the first load says how far it is, while its author writes on`, async context => {
  const slow = await Stage.open({ prepare: slowEngine });
  context.after(() => slow.close());
  const page = await slow.page('/form');
  await page.click('#editor');
  await page.keyboard.type(sentence);
  await until(() => inOverlay(page, '.handle', handle => handle.getAttribute('aria-label')).then(label => /^PostLinter (wordt klaargezet|is getting ready): \d+%$/.test(label ?? '')), () => 'how far it is', 20_000);
  await page.keyboard.type(' Hoera!');
  assert.equal(await page.$eval('#editor', editor => (editor as HTMLTextAreaElement).value), `${sentence} Hoera!`);
  await goOn(slow);
  await page.bringToFront();
  await untilMarked(page, 'Sanne');
});

test(`${browserName}: two tabs at once share one engine`, async () => {
  const pages = [await stage.page('/form'), await stage.page('/editor/contenteditable')];
  for (const page of pages) {
    await page.bringToFront();
    await page.click('#editor');
    await page.keyboard.type(sentence);
  }
  for (const page of pages) {
    await page.bringToFront();
    await untilMarked(page, 'Sanne');
  }
  if (browserName === 'chromium') {
    const documents = stage.browser.targets().filter(target => target.url().endsWith('/offscreen.html'));
    assert.equal(documents.length, 1);
  }
  for (const page of pages) await page.close();
});

test(`${browserName}: the background worker is killed in the middle of a check: the draft is checked all the same`, { skip: chromiumOnly }, async () => {
  const page = await stage.page('/form');
  await page.click('#editor');
  await page.keyboard.type(`${'De kinderen van groep zes maakten vandaag een lange wandeling. '.repeat(8)}`, { delay: 0 });
  await page.keyboard.type(sentence);
  const target = await stage.browser.waitForTarget(candidate => candidate.type() === 'service_worker');
  const worker = await target.worker();
  await pause(355);
  await worker?.close();
  await until(async () => (await marked(page)).includes('Sanne'), () => 'the mark', 25_000);
  await page.close();
});

test(`${browserName}: the document of the engine is closed in the middle of a check: another takes its place`, { skip: chromiumOnly }, async () => {
  const own = await openOwnPage(stage.browser, stage.origin, 'options.html');
  const page = await stage.page('/form');
  await page.click('#editor');
  await page.keyboard.type('Hallo allemaal! ');
  await pause(300);
  await page.keyboard.type(sentence);
  await own.evaluate(async () => {
    for (let i = 0; i < 8; i++) {
      await chrome.offscreen.closeDocument().catch(() => undefined);
      await new Promise(resolve => setTimeout(resolve, 120));
    }
  });
  await untilMarked(page, 'Sanne');
  assert.equal(await page.$eval('#editor', editor => (editor as HTMLTextAreaElement).value), `Hallo allemaal! ${sentence}`);
  await page.close();
  await own.close();
});

test(`${browserName}: a browser without room says so in the settings, and checks on`, { skip: chromiumOnly }, async () => {
  const own = await openOwnPage(stage.browser, stage.origin, 'options.html');
  await own.evaluate(async () => {
    let size = 9 * 1024 * 1024;
    for (let i = 0; size > 0; i++) {
      await chrome.storage.local.set({ [`full-${i}`]: 'x'.repeat(size) }).catch(() => size = Math.floor(size / 2));
    }
    for (size = 9 * 1024 * 1024; size > 0;) await chrome.storage.session.set({ [`full-${size}`]: 'x'.repeat(size) }).catch(() => undefined).then(() => size = Math.floor(size / 2));
  });
  await own.type('textarea[name=schools]', 'De Regenboog aan de Lange Kade');
  await own.focus('select[name=role]');
  await until(() => own.$eval('main', main => main.textContent?.includes('de browser heeft geen ruimte meer') === true), () => 'the sentence');
  const page = await stage.page('/form');
  await page.click('#editor');
  await page.keyboard.type(sentence);
  await untilMarked(page, 'Sanne');
  await page.close();
  await own.evaluate(async () => {
    const keys = Object.keys(await chrome.storage.local.get()).filter(key => key.startsWith('full-'));
    await chrome.storage.local.remove(keys);
    await chrome.storage.session.clear();
  });
  await own.close();
});

test(`${browserName}: a draft that is too long is not checked, says so, and stays as it is`, async () => {
  const page = await stage.page('/form');
  await page.click('#editor');
  await page.$eval('#editor', editor => {
    (editor as HTMLTextAreaElement).value = 'Sanne won de finale. '.repeat(13_000);
    editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await until(() => inOverlay(page, '.handle', handle => handle.getAttribute('aria-label')).then(label => label?.includes('te lang') === true), () => 'the sentence', 15_000);
  assert.equal(await page.$eval('#editor', editor => (editor as HTMLTextAreaElement).value.length), 21 * 13_000);
  await page.close();
});
