import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { fragmentOf } from '../../../src/browser-extension/src/shared/school/link';
import { openOwnPage } from '../support/browser';
import { browserName, clickInOverlay, inOverlay, Stage, until, untilMarked } from '../support/stage';

const stage = Stage.set();
const folder = join(process.env['POSTLINTER_BUILD'] ?? '', 'screenshots');
const sentence = 'Sanne las voor in groep 5. Dit is vertrouwelijk, maar zie de foto!';

async function shoot(page: Page, name: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await until(() => inOverlay(page, '.layer', layer => layer.getRootNode() instanceof ShadowRoot && (layer.getRootNode() as ShadowRoot).getAnimations().every(animation => animation.playState === 'finished')).then(done => done !== false), () => 'a still picture');
  await page.screenshot({ path: join(folder, `${browserName}-${name}.png`) });
}

for (const scheme of browserName === 'chromium' ? ['light', 'dark'] : ['light']) {
  test(`${browserName}: pictures, ${scheme}`, async () => {
    for (const editor of ['textarea', 'lexical']) {
      const page = await stage.page(`/editor/${editor}`);
      if (browserName === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.setViewport({ width: 760, height: 560 });
      await page.waitForSelector('#editor');
      await page.click('#editor');
      await page.keyboard.type(sentence);
      await untilMarked(page, 'Sanne', 'foto', 'vertrouwelijk');
      await shoot(page, `marks-${editor}-${scheme}`);
      await clickInOverlay(page, '.handle');
      await shoot(page, `card-${editor}-${scheme}`);
      await clickInOverlay(page, '.card .next');
      await clickInOverlay(page, '.card .next');
      await shoot(page, `question-${editor}-${scheme}`);
      await page.close();
    }
    for (const file of ['options', 'popup']) {
      const page = await openOwnPage(stage.browser, stage.origin, `${file}.html`);
      await page.setViewport(file === 'options' ? { width: 760, height: 1700 } : { width: 360, height: 330 });
      if (browserName === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.waitForSelector('.state.good');
      await shoot(page, `${file}-${scheme}`);
      await page.close();
    }
  });
}

test(`${browserName}: pictures of settings of a school`, async () => {
  const configuration = { protocol: 'konot', scholen: ['De Regenboog', 'de Boog'], standaard: { rol: 'docent' }, openbare_namen: ['Juf Voorbeeld'], ernst: { PL4008: 'off' } };
  const options = await openOwnPage(stage.browser, stage.origin, `options.html#${await fragmentOf(JSON.stringify(configuration))}`);
  await options.setViewport({ width: 760, height: 1500 });
  await options.waitForSelector('.accept');
  await shoot(options, 'proposal');
  await options.setViewport({ width: 360, height: 1600 });
  await shoot(options, 'proposal-narrow');
  await options.setViewport({ width: 760, height: 1700 });
  await options.click('.accept');
  await options.waitForSelector('.accepted');
  await options.waitForSelector('.state.good');
  await shoot(options, 'accepted');
  await options.click('.forget');
  await options.close();
  const maker = await openOwnPage(stage.browser, stage.origin, 'school.html');
  await maker.setViewport({ width: 760, height: 2050 });
  await maker.waitForSelector('select[name=protocol]');
  await maker.select('select[name=protocol]', 'konot');
  await maker.type('textarea[name=scholen]', 'De Regenboog\nde Boog');
  await maker.type('textarea[name=schoolaccounts]', '@deregenboog');
  await maker.type('input[name=adres]', 'https://www.deregenboog.example/postlinter/');
  await maker.waitForSelector('.qr svg');
  await shoot(maker, 'maker');
  await maker.close();
});

test(`${browserName}: pictures of before posting, and of a draft that cannot be checked`, async () => {
  await stage.switchSite({ confirm: true });
  const page = await stage.page('/form');
  await page.setViewport({ width: 760, height: 560 });
  await page.click('#editor');
  await page.keyboard.type(sentence);
  await untilMarked(page, 'Sanne', 'foto', 'vertrouwelijk');
  await page.click('#post');
  await shoot(page, 'before-posting');
  await clickInOverlay(page, '.confirm .main');
  await page.$eval('#editor', editor => {
    (editor as HTMLTextAreaElement).value = 'Sanne won de finale. '.repeat(13_000);
    editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await until(() => inOverlay(page, '.handle', handle => handle.textContent).then(sign => sign === '!'), () => 'the sign');
  await clickInOverlay(page, '.handle');
  await shoot(page, 'not-checked');
});
