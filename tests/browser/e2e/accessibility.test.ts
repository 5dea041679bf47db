import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { fragmentOf } from '../../../src/browser-extension/src/shared/school/link';
import { openOwnPage } from '../support/browser';
import { browserName, clickInOverlay, inOverlay, Stage, until, untilMarked } from '../support/stage';

const stage = Stage.set();
const schemes = browserName === 'chromium' ? ['light', 'dark'] : ['light'];

/** What axe-core finds wrong in a part of the page, one line a rule. */
async function violations(page: Page, part: string): Promise<string[]> {
  await page.evaluate(await readFile(join(process.env['POSTLINTER_BUILD'] ?? '', 'axe.min.js'), 'utf8'));
  return page.evaluate(async part => {
    const { axe } = globalThis as unknown as { axe: { run(part: string): Promise<{ passes: unknown[]; violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> } };
    const report = await axe.run(part);
    if (report.passes.length < 5) return [`axe looked at next to nothing in ${part}`];
    return report.violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html} ${node.failureSummary}`));
  }, part);
}

async function inScheme(page: Page, scheme: string): Promise<void> {
  if (browserName === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
}

for (const scheme of schemes) {
  test(`${browserName}, ${scheme}: axe finds nothing wrong with the cards`, async () => {
    const page = await stage.page('/form');
    await inScheme(page, scheme);
    await page.click('#editor');
    await page.keyboard.type('Sanne zei: vertrouwelijk, zie de foto.');
    await untilMarked(page, 'Sanne', 'foto', 'vertrouwelijk');
    await clickInOverlay(page, '.handle');
    const titles = new Set<string>();
    for (let i = 0; i < 3; i++) {
      await until(() => inOverlay(page, '.card', card => card.getAnimations().every(animation => animation.playState === 'finished')).then(Boolean), () => 'a card that stands still');
      titles.add(await inOverlay(page, '.card h2', element => element.textContent ?? '') ?? '');
      assert.deepEqual(await violations(page, 'postlinter-overlay'), []);
      await clickInOverlay(page, '.card .next');
    }
    assert.equal(titles.size, 3);
    await page.close();
  });

  test(`${browserName}, ${scheme}: axe finds nothing wrong with the extension's own pages`, async () => {
    for (const file of ['options.html', 'popup.html']) {
      const page = await openOwnPage(stage.browser, stage.origin, file);
      await inScheme(page, scheme);
      await page.waitForSelector('.state.good');
      assert.deepEqual(await violations(page, 'html'), [], file);
      await page.close();
    }
    const link = await fragmentOf(JSON.stringify({ protocol: 'konot', openbare_namen: ['Juf Voorbeeld'], ernst: { PL1001: 'off' } }));
    const proposal = await openOwnPage(stage.browser, stage.origin, `options.html#${link}`);
    await inScheme(proposal, scheme);
    await proposal.waitForSelector('.accept', { timeout: 60_000 });
    assert.deepEqual(await violations(proposal, 'html'), [], 'a proposal');
    await proposal.close();
    const maker = await openOwnPage(stage.browser, stage.origin, 'school.html');
    await inScheme(maker, scheme);
    await maker.select('select[name=protocol]', 'konot');
    await maker.type('input[name=adres]', 'https://www.deregenboog.example/');
    await maker.waitForSelector('.qr svg', { timeout: 60_000 });
    assert.deepEqual(await violations(maker, 'html'), [], 'school.html');
    await maker.close();
  });
}

test(`${browserName}: axe finds nothing wrong with the question before posting, and Tab stays in it`, async () => {
  await stage.switchSite({ confirm: true });
  const page = await stage.page('/form');
  await page.click('#editor');
  await page.keyboard.type('Sanne won.');
  await untilMarked(page, 'Sanne');
  await page.click('#post');
  await until(() => inOverlay(page, '.confirm', card => card.getAnimations().every(animation => animation.playState === 'finished')).then(Boolean), () => 'the question');
  assert.deepEqual(await violations(page, 'postlinter-overlay'), []);
  const focused = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className);
  const stops = [await focused()];
  for (let i = 0; i < 2; i++) {
    await page.keyboard.press('Tab');
    stops.push(await focused());
  }
  assert.deepEqual(stops, ['main', 'post', 'main']);
  await page.close();
});

test(`${browserName}: people who hear the page are told how many points there are`, async () => {
  const page = await stage.page('/form');
  await page.click('#editor');
  await page.keyboard.type('Sanne won. Vertrouwelijk: vertrouwelijk.');
  await until(() => inOverlay(page, '[role=status]', element => element.textContent).then(text => text === 'PostLinter: 2 punten bij je bericht.'), () => 'the sentence');
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type('Mooi weer.');
  await until(() => inOverlay(page, '[role=status]', element => element.textContent).then(text => text === 'PostLinter: geen punten.'), () => 'the sentence that there are none');
  await page.close();
});
