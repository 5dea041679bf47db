import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
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
      await page.setViewport(file === 'options' ? { width: 760, height: 1150 } : { width: 360, height: 330 });
      if (browserName === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.waitForSelector('.state.good');
      await shoot(page, `${file}-${scheme}`);
      await page.close();
    }
  });
}

test(`${browserName}: pictures of before posting and without a service`, async () => {
  await stage.switchSite({ confirm: true });
  const page = await stage.page('/form');
  await page.setViewport({ width: 760, height: 560 });
  await page.click('#editor');
  await page.keyboard.type(sentence);
  await untilMarked(page, 'Sanne', 'foto', 'vertrouwelijk');
  await page.click('#post');
  await shoot(page, 'before-posting');
  await clickInOverlay(page, '.confirm .main');
  await stage.service.stop();
  await page.keyboard.type(' Dag!');
  await untilMarked(page);
  await clickInOverlay(page, '.handle');
  await shoot(page, 'no-service');
  await stage.service.start();
});
