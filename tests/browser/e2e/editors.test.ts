import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { browserName, cardTitle, clickInOverlay, inBrowser, inOverlay, pause, Stage, until, untilMarked } from '../support/stage';

const editors = ['textarea', 'react-textarea', 'contenteditable', 'lexical', 'draft-js', 'quill', 'prosemirror', 'slate', 'ckeditor'];
const sentence = 'Vandaag won Sanne de finale.';
const stage = Stage.set();

/** What the editor holds to be its text, and what a person reads on the page. */
function texts(page: Page): Promise<{ model: string; page: string }> {
  return page.evaluate(() => {
    const { element, text } = window.editor;
    const plain = (words: string): string => words.replaceAll('\u00A0', ' ').replace(/[\u200B\uFEFF\u2060]/g, '').trim();
    return { model: plain(text()), page: plain(element instanceof HTMLTextAreaElement ? element.value : element.innerText) };
  });
}

/** How many characters stand before the caret. */
function caret(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { element } = window.editor;
    if (element instanceof HTMLTextAreaElement) return element.selectionStart;
    const selection = getSelection();
    if (!selection?.focusNode) return -1;
    const range = document.createRange();
    range.setStart(element, 0);
    range.setEnd(selection.focusNode, selection.focusOffset);
    return range.toString().replace(/[\u200B\uFEFF\u2060]/g, '').length;
  });
}

async function becomes(page: Page, text: string): Promise<void> {
  let now = { model: '', page: '' };
  await until(async () => {
    now = await texts(page);
    return now.model === text && now.page === text;
  }, () => `'${text}'; model: '${now.model}', page: '${now.page}'`);
}

for (const name of editors) {
  test(`${browserName}: ${name}: marks without a trace, fixes as typed, and undoes`, async () => {
    const page = await stage.page(`/editor/${name}`);
    await page.waitForFunction(() => window.editor !== undefined);
    await page.click('#editor, [contenteditable]');
    await page.keyboard.type(sentence);
    await untilMarked(page, 'Sanne');
    assert.deepEqual(await texts(page), { model: sentence, page: sentence });
    assert.equal(await caret(page), sentence.length, 'the caret stays where it was');

    await page.keyboard.type(' Hoera!');
    await becomes(page, `${sentence} Hoera!`);
    await untilMarked(page, 'Sanne');
    await pause(1200);

    await clickInOverlay(page, '.handle');
    await until(async () => (await cardTitle(page))?.includes('Naam van een leerling') === true, () => 'the card');
    assert.match(await inOverlay(page, '.card .actions .main', button => button.textContent) ?? '', /^Vervang .*'een leerling'$/);
    assert.equal(await inOverlay(page, '.card .by', line => line.textContent), inBrowser ? 'Nagekeken in de browser.' : 'Nagekeken door PostLinter op deze computer.');
    assert.deepEqual(await texts(page), { model: `${sentence} Hoera!`, page: `${sentence} Hoera!` });

    await clickInOverlay(page, '.card .actions .main');
    await becomes(page, 'Vandaag won een leerling de finale. Hoera!');
    await untilMarked(page);
    assert.equal(await caret(page), 'Vandaag won een leerling'.length, 'the caret stands behind the new words');

    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await becomes(page, `${sentence} Hoera!`);
    await page.close();
  });
}
