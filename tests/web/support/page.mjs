// What tests do with the page, and what they look at.
import { mkdirSync } from 'node:fs';

export const draft = 'Tussen ons: Sanne de Vries uit groep 5 blijft zitten. Bel haar moeder op 06-12345678.';

/** Opens the page; `page.troubles` gathers what goes wrong on it. `before` runs in the page before its own scripts do. */
export async function open(context, url, before) {
  const page = await context.newPage();
  page.troubles = [];
  page.on('pageerror', error => page.troubles.push(error.message));
  page.on('console', message => ['error', 'warn'].includes(message.type()) && page.troubles.push(message.text()));
  if (before) await page.evaluateOnNewDocument(before);
  await page.goto(url);
  await page.waitForSelector('#draft', { visible: true });
  return page;
}

/** Replaces the draft, as pasting does. */
export async function write(page, text) {
  await page.$eval('#draft', (area, value) => {
    area.value = value;
    area.dispatchEvent(new Event('input'));
  }, text);
}

/** Waits for an answer to the draft that stands there. */
export async function answered(page) {
  await page.waitForFunction(() => document.querySelector('#choice').textContent !== '' && document.querySelector('#findings .card'), { timeout: 60_000 });
}

/** Waits for a sentence that says what is the matter. */
export async function problem(page) {
  await page.waitForSelector('#problem', { visible: true, timeout: 60_000 });
  return text(page, '#problem');
}

export const text = (page, selector) => page.$eval(selector, element => element.textContent);
export const draftOf = page => page.$eval('#draft', area => area.value);
export const marks = page => page.$$eval('#marks mark', all => all.map(mark => mark.textContent));

/** Waits until the browser has kept the page, or said that it cannot. */
export async function kept(page) {
  await page.waitForSelector('#offline', { visible: true, timeout: 60_000 });
  return text(page, '#offline');
}

/** A picture, where SCREENSHOTS names a folder for them. */
export async function shoot(page, name) {
  if (!process.env.SCREENSHOTS) return;
  mkdirSync(process.env.SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: `${process.env.SCREENSHOTS}/${name}.png`, fullPage: true });
}
