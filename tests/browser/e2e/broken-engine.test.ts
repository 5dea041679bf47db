import assert from 'node:assert/strict';
import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { copyOf } from '../support/copies';
import { browserName, cardTitle, clickInOverlay, inOverlay, Stage, until } from '../support/stage';

async function tableIn(engine: string): Promise<string> {
  const name = (await readdir(engine)).find(file => file.startsWith('words.'));
  assert.ok(name, 'the table of words');
  return join(engine, name);
}

/** The sentence stands at the box, the card repeats it, and writing and posting go on. */
async function saysAndGoesOn(stage: Stage, sentence: RegExp): Promise<void> {
  await stage.speakDutch();
  const page = await stage.page('/form');
  await page.click('#editor');
  await page.keyboard.type('Sanne won.');
  let label = '';
  await until(async () => sentence.test(label = await inOverlay(page, '.handle', handle => handle.getAttribute('aria-label')) ?? ''), () => `the sentence; it was '${label}'`, 40_000);
  await clickInOverlay(page, '.handle');
  await until(async () => await cardTitle(page) === 'Dit bericht is niet nagelezen', () => 'the card');
  await page.click('#editor');
  await page.keyboard.press('End');
  await page.keyboard.type(' Door.');
  await page.click('#post');
  assert.equal(await page.$eval('#posted', element => element.textContent), '[Sanne won. Door.]');
  await page.close();
}

const damages: [string, RegExp, (engine: string) => Promise<void>][] = [
  ['a table that is cut off', /beschadigd/, async engine => {
    const table = await tableIn(engine);
    await truncate(table, Math.floor((await readFile(table)).length / 2));
  }],
  ['a table of another version', /horen niet bij elkaar/, async engine => {
    const manifest = JSON.parse(await readFile(join(engine, 'engine.json'), 'utf8')) as { files: { kind: string; sum?: number }[] };
    for (const file of manifest.files) if (file.sum !== undefined) file.sum ^= 1;
    await writeFile(join(engine, 'engine.json'), JSON.stringify(manifest));
  }],
  ['a table that is not there', /ontbreken bestanden/, async engine => rm(await tableIn(engine))],
  ['an engine that never answers', /komt niet op gang/, engine => writeFile(join(engine, 'worker.js'), 'for (;;);')],
  // As an administrator does it: nothing may be compiled.
  ['a browser without WebAssembly', /WebAssembly staat uit/, async engine => {
    const manifest = join(engine, '../manifest.json');
    await writeFile(manifest, (await readFile(manifest, 'utf8')).replace(" 'wasm-unsafe-eval'", ''));
  }],
];

for (const [what, sentence, damage] of damages) {
  test(`${browserName}: ${what} is said, and nothing is held up`, async context => {
    const stage = await Stage.open({ prepare: extension => copyOf(extension, damage) });
    context.after(() => stage.close());
    await saysAndGoesOn(stage, sentence);
  });
}
