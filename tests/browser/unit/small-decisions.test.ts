import assert from 'node:assert/strict';
import { test } from 'node:test';
import { badgeOf } from '../../../src/browser-extension/src/background/badge';
import { fromPolicy } from '../../../src/browser-extension/src/background/settings-store';
import { placeBeside } from '../../../src/browser-extension/src/content/card/place-beside';
import { isPostLabel } from '../../../src/browser-extension/src/content/posting/post-button';
import { textsIn } from '../../../src/browser-extension/src/shared/texts';

const view = { width: 400, height: 600 };
const card = { width: 300, height: 200 };
const mark = (left: number, top: number): DOMRect => ({ left, top, right: left + 50, bottom: top + 20, width: 50, height: 20 }) as DOMRect;

test('a card goes under its mark, or above it when there is no room, and never out of the window', () => {
  assert.deepEqual(placeBeside(mark(40, 100), card, view), { left: 40, top: 128 });
  assert.deepEqual(placeBeside(mark(40, 500), card, view), { left: 40, top: 292 });
  assert.deepEqual(placeBeside(mark(390, 100), card, view), { left: 92, top: 128 });
  assert.deepEqual(placeBeside(mark(0, 40), card, { width: 200, height: 120 }), { left: 8, top: 8 });
});

test('buttons that post are known by how their label begins', () => {
  for (const label of ['Plaatsen', ' Posten ', 'Post', 'Tweet', 'Verzenden', 'Bericht plaatsen', 'Publish', 'Publiceren', 'Reageren', 'Delen']) assert.equal(isPostLabel(label), true, label);
  for (const label of ['', 'Annuleren', 'Foto toevoegen', 'Opslaan als concept', 'Bekijk alle posts', 'Instellingen',
    'Plaats een reactie onder dit bericht van gisteren zodat iedereen het ziet']) assert.equal(isPostLabel(label), false, label);
});

test('the badge counts, and says in words why there is no count', () => {
  const texts = textsIn('nl');
  assert.equal(badgeOf('ok', 0, texts).text, '');
  assert.deepEqual([badgeOf('ok', 3, texts).text, badgeOf('ok', 300, texts).text], ['3', '99']);
  assert.match(badgeOf('ok', 1, texts).title, /1 punt /);
  assert.deepEqual([badgeOf('unavailable', 3, texts).text, badgeOf('unavailable', 3, texts).title], ['!', 'PostLinter kan nu niet nalezen']);
  assert.equal(badgeOf('off', 3, texts).text, '');
});

test('a policy lists sites by what holds there', () => {
  assert.deepEqual(fromPolicy({ protocol: 'osvs', sitesOff: ['mail.example'], sitesAsking: ['x.com'], sitesOn: ['x.com', 3] }),
    { protocol: 'osvs', sites: { 'mail.example': { on: false }, 'x.com': { on: true, confirm: true } } });
  assert.deepEqual(fromPolicy({ role: 'docent' }), { role: 'docent' });
});
