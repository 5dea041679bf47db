import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOwnPage } from '../support/browser';
import { browserName, checkedBy, pause, speakDutch, Stage, until, untilMarked } from '../support/stage';

const stage = Stage.set({ paired: false });
/** The service of the tests and the engine both find the name in it. */
const sentence = 'Vandaag won Sanne de finale.';

test(`${browserName}: before pairing nothing goes to a service, and the browser checks by itself`, async () => {
  await stage.speakDutch();
  const page = await stage.page('/form');
  await page.click('#editor');
  await page.keyboard.type(sentence);
  await untilMarked(page, 'Sanne');
  assert.equal(await checkedBy(page), 'Nagekeken in de browser.');
  assert.deepEqual(stage.service.checks, []);
  await page.click('#post');
  assert.equal(await page.$eval('#posted', element => element.textContent), `[${sentence}]`);
  await page.close();
});

test(`${browserName}: pairing needs the right code, and then an open page is checked at once`, async () => {
  const page = await stage.page('/form');
  await page.click('#editor');
  await page.keyboard.type('Sanne won.');
  const options = await openOwnPage(stage.browser, stage.origin, 'options.html');
  await speakDutch(options);
  await options.$eval('input[name=address]', (input, url) => { (input as HTMLInputElement).value = url; }, stage.service.url);
  await options.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
  await options.type('input[name=code]', 'WRONG234');
  await options.click('form.pair button');
  await until(() => options.$eval('.pairing', element => element.textContent?.includes('klopt niet') === true), () => 'the refusal');
  await options.close();
  await stage.pair();
  await page.bringToFront();
  await untilMarked(page, 'Sanne');
  await page.close();
});

test(`${browserName}: typing during a slow check moves the marks along and is checked in its turn`, async () => {
  const page = await stage.page('/editor/contenteditable');
  stage.service.delay = 1200;
  await page.click('#editor');
  await page.keyboard.type('Hoera, Sanne won. ');
  await pause(600);
  await page.keyboard.press('Home');
  await page.keyboard.type('Vandaag: ');
  await page.keyboard.press('End');
  await untilMarked(page, 'Sanne');
  await page.keyboard.type('Sanne lachte.');
  await untilMarked(page, 'Sanne', 'Sanne');
  assert.equal(await page.evaluate(() => window.editor.text().replaceAll('\u00A0', ' ')), 'Vandaag: Hoera, Sanne won. Sanne lachte.');
  stage.service.delay = 0;
  await page.close();
});

test(`${browserName}: a service that dies is stood in for by the browser, and takes over again when it is back`, async () => {
  const page = await stage.page('/form');
  await page.click('#editor');
  await page.keyboard.type(sentence);
  await untilMarked(page, 'Sanne');
  assert.equal(await checkedBy(page), 'Nagekeken door PostLinter op deze computer.');

  await stage.service.stop();
  await page.keyboard.type(' Hoera!');
  await until(async () => await checkedBy(page) === 'Nagekeken in de browser.', () => 'the browser', 20_000);
  await untilMarked(page, 'Sanne');

  await stage.service.start();
  const before = stage.service.checks.length;
  await until(async () => {
    await page.keyboard.type(' Ja.');
    await pause(1000);
    return await checkedBy(page) === 'Nagekeken door PostLinter op deze computer.';
  }, () => 'the service', 30_000);
  assert.ok(stage.service.checks.length > before);
  await untilMarked(page, 'Sanne');
  await page.click('#post');
  assert.match(await page.$eval('#posted', element => element.textContent ?? ''), /^\[Vandaag won Sanne de finale\. Hoera!( Ja\.)+\]$/);
  await page.close();
});

test(`${browserName}: a service that no longer knows the key is stood in for, says so in the settings, and can be paired anew`, async () => {
  const page = await stage.page('/form');
  await page.click('#editor');
  await page.keyboard.type(sentence);
  await untilMarked(page, 'Sanne');
  stage.service.origins.clear();
  await page.keyboard.type(' Hoera!');
  await until(async () => await checkedBy(page) === 'Nagekeken in de browser.', () => 'the browser', 20_000);
  const options = await openOwnPage(stage.browser, stage.origin, 'options.html');
  await until(() => options.$eval('.pairing', element => element.textContent?.includes('kent deze koppeling niet meer') === true), () => 'the state of the pairing');
  await options.close();
  await stage.pair();
  await page.bringToFront();
  await until(async () => await checkedBy(page) === 'Nagekeken door PostLinter op deze computer.', () => 'the service');
  stage.service.refused.length = 0;
  await page.close();
});

test(`${browserName}: the worker may fall asleep: the next check wakes it`, { skip: browserName !== 'chromium' && 'only Chromium lets a test stop a worker' }, async () => {
  const page = await stage.page('/form');
  await page.click('#editor');
  await page.keyboard.type('Dag ');
  const target = await stage.browser.waitForTarget(candidate => candidate.type() === 'service_worker');
  await (await target.worker())?.close();
  await page.keyboard.type('Sanne.');
  await untilMarked(page, 'Sanne');
  await page.close();
});

test(`${browserName}: words that are still being composed are not read`, { skip: browserName !== 'chromium' && 'only Chromium lets a test compose' }, async () => {
  const page = await stage.page('/editor/contenteditable');
  await page.click('#editor');
  const before = stage.service.checks.length;
  const session = await page.createCDPSession();
  await session.send('Input.imeSetComposition', { text: 'Sann', selectionStart: 4, selectionEnd: 4 });
  await pause(1200);
  assert.deepEqual(stage.service.checks.slice(before), []);
  await session.send('Input.insertText', { text: 'Sanne' });
  await untilMarked(page, 'Sanne');
  await page.close();
});

test(`${browserName}: the extension cannot reach anything but this computer, even if it tried`, async () => {
  const own = await openOwnPage(stage.browser, stage.origin, 'options.html');
  const reach = (url: string): Promise<string> => own.evaluate(url => fetch(url, { mode: 'no-cors' }).then(() => 'reached', () => 'held back'), url);
  assert.equal(await reach(stage.urlOf('/form')), 'held back');
  assert.equal(await reach(`${stage.service.url}/healthz`), 'reached');
  await own.close();
});

test(`${browserName}: the service gave its token to nobody but the extension, and never refused it`, () => {
  assert.deepEqual(stage.service.refused.filter(line => !line.startsWith('403 POST /v1/pair') && !line.includes(' /healthz ')), []);
  assert.deepEqual([...stage.service.origins], [stage.origin]);
});
