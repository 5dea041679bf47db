import assert from 'node:assert/strict';
import { test } from 'node:test';
import { host, openOwnPage } from '../support/browser';
import { code } from '../support/fake-service';
import { cannotSetPolicy } from '../support/policy';
import { goOn, slowEngine } from '../support/slow-engine';
import { browserName, inOverlay, pause, Stage, until, untilMarked } from '../support/stage';

const skip = cannotSetPolicy(browserName);
const policy = { configuration: 'protocol: konot\nopenbare_namen: [Juf Voorbeeld]\n', protocol: 'osvs', role: 'docent', schools: ['De Regenboog'], sitesAsking: [host], sitesOff: ['127.0.0.1'] };
const stage = Stage.set(skip ? {} : { policy });

test(`${browserName}: what the school has fixed holds, and cannot be changed on the options page`, { skip }, () => holds(stage));

test(`${browserName}: the same by the file with all policies of the browser`, { skip: browserName === 'firefox' ? false : 'Chromium has one way' }, async context => {
  const other = await Stage.open({ paired: true, policy, firefoxPolicy: 'policies.json' });
  context.after(() => other.close());
  await holds(other);
});

test(`${browserName}: while the settings of the school are being read no draft is checked, and then with all of them`, { skip }, async context => {
  const slow = await Stage.open({ policy, prepare: slowEngine });
  context.after(() => slow.close());
  const own = await openOwnPage(slow.browser, slow.origin, 'options.html');
  await own.evaluate(async (code, address) => {
    const api = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    await api.runtime.sendMessage({ type: 'pair', code, address });
  }, code, slow.service.url);
  const page = await slow.page('/form');
  await page.click('#editor');
  await page.keyboard.type('Sanne won.');
  await until(() => inOverlay(page, '.handle', handle => handle.textContent).then(sign => sign === '…'), () => 'the sign that somebody is at work');
  // Longer than a frame waits before it asks again.
  await pause(5000);
  const drafts = (): typeof slow.service.checks => slow.service.checks.filter(({ text }) => text !== '');
  assert.deepEqual(drafts(), []);
  await goOn(slow);
  await page.bringToFront();
  await untilMarked(page, 'Sanne');
  for (const { config } of drafts()) assert.deepEqual(config, { protocol: 'osvs', openbare_namen: ['Juf Voorbeeld'], scholen: ['De Regenboog'], standaard: { rol: 'docent' } });
});

async function holds(stage: Stage): Promise<void> {
  const own = await openOwnPage(stage.browser, stage.origin, 'options.html');
  await own.waitForSelector('select[name=protocol]:disabled');
  assert.equal(await own.$eval('select[name=protocol]', select => (select as HTMLSelectElement).value), 'osvs');
  assert.equal(await own.$eval('select[name=account]', select => (select as HTMLSelectElement).disabled), false);
  await own.close();
  const page = await stage.page('/form');
  await page.click('#editor');
  await page.keyboard.type('Sanne won.');
  await untilMarked(page, 'Sanne');
  assert.deepEqual(stage.service.checks.at(-1), { text: 'Sanne won.', meta: {}, config: { protocol: 'osvs', openbare_namen: ['Juf Voorbeeld'], scholen: ['De Regenboog'], standaard: { rol: 'docent' } } });
  await page.click('#post');
  await until(() => page.evaluate(() => document.querySelector('postlinter-overlay')?.shadowRoot?.querySelector('.confirm') !== null), () => 'the question before posting');
  await page.close();
}
