import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import jsQR from 'jsqr';
import type { ElementHandle, Page } from 'puppeteer-core';
import { fragmentOf, textOfLink } from '../../../src/browser-extension/src/shared/school/link';
import { openOwnPage } from '../support/browser';
import { browserName, cardTitle, clickInOverlay, marked, Stage, until } from '../support/stage';

const stage = Stage.set({ paired: false });
const page = 'https://www.deregenboog.example/postlinter/';
const folder = await mkdtemp(join(tmpdir(), 'postlinter-school-'));
after(() => rm(folder, { recursive: true, force: true }));

async function settings(): Promise<Page> {
  await stage.speakDutch();
  return openOwnPage(stage.browser, stage.origin, 'options.html');
}

async function paste(own: Page, link: string): Promise<void> {
  await own.$eval('input[name=link]', (input, link) => { (input as HTMLInputElement).value = link; }, link);
  await own.click('form.link button');
}

async function choose(own: Page, selector: string, text: string | Buffer): Promise<void> {
  const file = join(folder, 'postlint.yaml');
  await writeFile(file, text);
  await (await own.waitForSelector(selector) as ElementHandle<HTMLInputElement>).uploadFile(file);
}

async function says(own: Page, ...sentences: RegExp[]): Promise<void> {
  let words = '';
  await until(async () => {
    words = await own.$eval('main', main => main.innerText);
    return sentences.every(sentence => sentence.test(words));
  }, () => `${sentences.join(' and ')} in: ${words}`, 20_000);
}

const role = (own: Page): Promise<{ value: string; disabled: boolean }> => own.$eval('select[name=role]', select => ({ value: (select as HTMLSelectElement).value, disabled: (select as HTMLSelectElement).disabled }));

test(`${browserName}: a link is shown and asked about before it is taken over, and can be forgotten`, async () => {
  const own = await settings();
  const configuration = { protocol: 'konot', standaard: { rol: 'docent' }, ernst: { PL1001: 'off' }, openbare_namen: ['Juf Voorbeeld'] };
  await paste(own, `${page}#${await fragmentOf(JSON.stringify(configuration))}`);
  await says(own, /Deze instellingen overnemen\?/, /weet niet wie ze maakte/, /konot/, /zegt PostLinter dan niets meer: Naam van een leerling \(PL1001\)/, /waarschuwt PostLinter dan niet: Juf Voorbeeld/);
  assert.deepEqual(await role(own), { value: '', disabled: false }, 'nothing is taken over yet');
  await own.click('.decline');
  await own.waitForSelector('.accept', { hidden: true });
  assert.deepEqual(await role(own), { value: '', disabled: false });

  await paste(own, `${page}#${await fragmentOf(JSON.stringify(configuration))}`);
  await (await own.waitForSelector('.accept'))?.click();
  await says(own, /Overgenomen van een link/);
  assert.deepEqual(await role(own), { value: 'docent', disabled: true });

  await own.click('.forget');
  await says(own, /nog geen instellingen van een school/);
  assert.deepEqual(await role(own), { value: '', disabled: false });
  await own.close();
});

test(`${browserName}: what is wrong with a link or a file is said, and nothing changes`, async () => {
  const own = await settings();
  await paste(own, page);
  await says(own, /In deze link staan geen instellingen/);
  await paste(own, `${page}#${(await fragmentOf(JSON.stringify({ protocol: 'konot', scholen: ['De Regenboog'] }))).slice(0, -6)}`);
  await says(own, /Deze link is niet heel/, /Er is niets veranderd/);
  await choose(own, 'input[name=file]', 'protocol: konot\nschoolen: [De Regenboog]\n');
  await says(own, /Regel 2: onbekende sleutel 'schoolen' in de instellingen; bedoelde je 'scholen'\?/, /Er is niets veranderd/);
  await choose(own, 'input[name=file]', Buffer.from([0xff, 0xfe, 0x00, 0x41]));
  await says(own, /geen tekst die PostLinter kan lezen/);
  await choose(own, 'input[name=file]', '# niets\n');
  await says(own, /Hier staan geen instellingen in/);
  await choose(own, 'input[name=file]', `scholen: ["${'x'.repeat(70_000)}"]`);
  await says(own, /te lang/);
  assert.equal(await own.$('.accepted'), null);
  await own.close();
});

test(`${browserName}: a file with the school's own rule is taken over, and the rule marks words in a page`, async () => {
  const own = await settings();
  await choose(own, 'input[name=file]', `protocol: konot
regels:
  - id: SCHOOL001
    titel: Bijnaam van de praktijkklas
    patronen: [knutselklas]
    melding: "De leerlingen van de praktijkklas horen '{0}' niet graag."
    advies: Gebruik de echte naam.
    vervang_door: praktijkklas
    clausules: [KONOT-DO-4]
    treffers: [Open dag bij de knutselklas!]
    missers: [We knutselen vandaag in de klas.]
`);
  await says(own, /Eigen regels van de school/, /SCHOOL001 Bijnaam van de praktijkklas/);
  await own.click('.accept');
  await says(own, /Overgenomen uit een bestand/);
  const form = await stage.page('/form');
  await form.click('#editor');
  await form.keyboard.type('Open dag bij de knutselklas!');
  await until(async () => (await marked(form)).includes('knutselklas'), () => 'the mark of the own rule', 20_000);
  await clickInOverlay(form, '.handle');
  await until(async () => (await cardTitle(form))?.includes('Bijnaam van de praktijkklas') === true, () => 'the card');
  await form.close();
  await own.bringToFront();
  await own.click('.forget');
  await own.close();
});

test(`${browserName}: the page for administrators makes a link and a QR code that say the same`, async () => {
  await stage.speakDutch();
  const own = await openOwnPage(stage.browser, stage.origin, 'school.html');
  await own.waitForSelector('select[name=protocol]');
  await own.select('select[name=protocol]', 'osvs');
  await own.type('textarea[name=scholen]', 'De Regenboog\nde Boog');
  await says(own, /Vul het adres van jullie pagina in/);
  await own.type('input[name=adres]', 'geen adres');
  await says(own, /geen adres van een webpagina/);
  await own.$eval('input[name=adres]', input => { (input as HTMLInputElement).value = ''; });
  await own.type('input[name=adres]', page);
  await own.waitForSelector('.qr svg');
  await until(() => own.$eval('textarea[name=link]', (area, page) => (area as HTMLTextAreaElement).value.startsWith(`${page}#`), page), () => 'the whole link');
  const link = await own.$eval('textarea[name=link]', area => (area as HTMLTextAreaElement).value);
  assert.deepEqual(JSON.parse(await textOfLink(link)), { protocol: 'osvs', scholen: ['De Regenboog', 'de Boog'] });
  assert.equal(await readQr(own), link);

  await choose(own, 'input[name=begin]', `protocol: ccc\nopenbare_namen: [${Array.from({ length: 500 }, (_, i) => `Juf Naam${(i * 7919).toString(36)}`).join(', ')}]\nschooltijden: {ma: "08:30-14:45"}\n`);
  await says(own, /Ook in de link, uit je bestand: schooltijden/, /te lang voor een QR-code/);
  await own.close();
});

test(`${browserName}: a link that the little window hands on is looked at at once`, async () => {
  const own = await openOwnPage(stage.browser, stage.origin, `options.html#${await fragmentOf('{"protocol":"compass"}')}`);
  await says(own, /Deze instellingen overnemen\?/, /compass/);
  assert.ok(!own.url().includes('instellingen'), 'the address keeps nothing of it');
  await own.close();
});

/** The text in the QR code of a page, read as a telephone does. */
async function readQr(own: Page): Promise<string | undefined> {
  const { side, squares } = await own.$eval('.qr svg', svg => ({
    side: Number(svg.getAttribute('viewBox')?.split(' ')[2]),
    squares: [...(svg.querySelector('path')?.getAttribute('d') ?? '').matchAll(/M(\d+) (\d+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const),
  }));
  const scale = 4;
  const pixels = new Uint8ClampedArray((side * scale) ** 2 * 4).fill(255);
  for (const [x, y] of squares) {
    for (let i = 0; i < scale * scale; i++) {
      const at = ((y * scale + Math.floor(i / scale)) * side * scale + x * scale + i % scale) * 4;
      pixels.fill(0, at, at + 3);
    }
  }
  return jsQR(pixels, side * scale, side * scale)?.data;
}
