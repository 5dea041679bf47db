import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { browserName, Stage } from '../support/stage';

const stage = Stage.set({ paired: false });
let opened: Page | null = null;

async function readingPage(): Promise<Page> {
  opened ??= await stage.page('/editor/reading');
  await opened.waitForFunction(() => window.read !== undefined);
  return opened;
}

/** What each piece of page says, as a person reads it. */
const readings: readonly (readonly [html: string, text: string])[] = [
  ['Dag <b>Sem</b> en <i>No</i>or', 'Dag Sem en Noor'],
  ['<div>een</div><div>twee</div>', 'een\ntwee'],
  ['een<div>twee</div>drie', 'een\ntwee\ndrie'],
  ['<p>een</p><p>twee</p>', 'een\n\ntwee'],
  ['<div>een</div><div><br></div><div>twee</div>', 'een\n\ntwee'],
  ['<p>een<br></p>', 'een'],
  ['een<br>twee<br><br>drie', 'een\ntwee\n\ndrie'],
  ['<ul>\n  <li>een</li>\n  <li>twee</li>\n</ul>', 'een\ntwee'],
  ['een&nbsp;twee&nbsp;', 'een twee '],
  ['\uFEFFSanne\u200B won\u2060', 'Sanne won'],
  ['Hoi <img alt="😀" src="x"> daar', 'Hoi 😀 daar'],
  ['Hoi <span contenteditable="false">@sem</span>!', 'Hoi @sem!'],
  ['<span data-slate-placeholder contenteditable="false">Wat is er gebeurd?</span><span>Hoi</span>', 'Hoi'],
  ['<style>p{}</style><script>1</script>Hoi', 'Hoi'],
  ['👨‍👩‍👧 gezin', '👨‍👩‍👧 gezin'],
  ['', ''],
];

test(`${browserName}: a page is read as a person reads it`, async () => {
  const page = await readingPage();
  for (const [html, text] of readings) assert.equal(await page.evaluate(html => window.read(html).text, html), text, html);
});

test(`${browserName}: every place of the text is found again in the page`, async () => {
  const page = await readingPage();
  const wrong = await page.evaluate(readings => readings.flatMap(([html]) => {
    const { text, at } = window.read(html);
    return [...text.matchAll(/\p{L}+/gu)].map(word => [word[0], at(word.index, word.index + word[0].length)]).filter(([word, found]) => word !== found);
  }), readings);
  assert.deepEqual(wrong, []);
});

test(`${browserName}: an edit is plain within one run of text, and nowhere else`, async () => {
  const page = await readingPage();
  const plain = (html: string, start: number, end: number): Promise<boolean> =>
    page.evaluate((html, start, end) => window.read(html).isPlain(start, end), html, start, end);
  assert.equal(await plain('Dag Sanne!', 4, 9), true);
  assert.equal(await plain('Dag Sanne', 9, 9), true);
  assert.equal(await plain('Dag <b>San</b>ne', 4, 9), false);
  assert.equal(await plain('<p>Dag</p><p>Sanne</p>', 1, 8), false);
  assert.equal(await plain('Dag <span contenteditable="false">@sanne</span>', 4, 10), false);
  assert.equal(await plain('Dag <img alt="Sanne">', 4, 9), false);
});
