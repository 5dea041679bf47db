import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { isBuilt, RealService } from '../support/real-service';
import { browserName, cardTitle, checkedBy, clickInOverlay, inOverlay, marked, pause, Stage, until } from '../support/stage';

const skip = isBuilt ? false : 'postlint is not built: dotnet build src/PostLinter.Cli -c Release';
const stage = Stage.set({ paired: false });
const service = new RealService();
before(() => isBuilt ? service.start() : undefined);
after(() => service.remove());

test(`${browserName}: from pairing to a fixed draft, with postlint serve itself`, { skip }, async () => {
  await stage.pair(await service.code(), service.url);
  const page = await stage.page('/editor/prosemirror');
  await page.waitForSelector('#editor');
  await page.click('#editor');
  await page.keyboard.type('Gefeliciteerd: Daan Verhulst uit groep 5 won de wisselbeker.');
  await until(async () => (await marked(page)).includes('Daan Verhulst'), () => 'the name');
  await clickInOverlay(page, '.handle');
  assert.match(await cardTitle(page) ?? '', /Naam van een leerling/);
  assert.match(await inOverlay(page, '.card ul', list => list.textContent ?? '') ?? '', /Deel niets waarvan je kunt aannemen dat het persoonlijk of vertrouwelijk is\. VSNON-2c\.2/);
  await clickInOverlay(page, '.card .fixes .main');
  await until(() => page.evaluate(() => !window.editor.text().includes('Daan') && window.editor.text().includes('leerling')), () => 'the fix');
  await page.close();
});

test(`${browserName}: postlint serve stops and comes back, and the same draft is checked all the while`, { skip }, async () => {
  const page = await stage.page('/form');
  await page.click('#editor');
  await page.keyboard.type('Bel Daan Verhulst op 06-12345678.');
  await until(async () => (await marked(page)).includes('06-12345678'), () => 'the number');
  await service.stop();
  await page.keyboard.type(' Nu.');
  const marks = await marked(page);
  await until(async () => await checkedBy(page) === 'Nagekeken in de browser.', () => 'the browser', 20_000);
  assert.deepEqual(await marked(page), marks, 'the same findings');
  await service.start();
  await until(async () => {
    await page.keyboard.type(' Ja.');
    await pause(1500);
    return await checkedBy(page) === 'Nagekeken door PostLinter op deze computer.';
  }, () => 'the service again', 40_000);
  assert.deepEqual(await marked(page), marks, 'the same findings again');
  await page.close();
});
