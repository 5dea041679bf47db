import { loadPairing } from '../background/pairing';
import { browserLanguage, loadSettings } from '../background/settings-store';
import { takeFromAddress } from '../school/section';
import { h } from '../shared/dom';
import { api } from '../shared/extension-api';
import { textsIn } from '../shared/texts';
import { notDrawn } from './not-drawn';
import { pairingSection } from './pairing-section';
import { schoolSection } from './school-section';
import { settingsSection } from './settings-section';
import { sitesSection } from './sites-section';

/** Draws the page anew from what is stored; called after every change that other parts of the page show. */
async function draw(): Promise<void> {
  await drawn().catch((error: unknown) => notDrawn(textsIn(browserLanguage())('optionsTitle'), error, draw));
}

async function drawn(): Promise<void> {
  const [loaded, pairing] = await Promise.all([loadSettings(), loadPairing()]);
  const link = takeFromAddress();
  const { settings, chosen } = loaded;
  const texts = textsIn(settings.language);
  document.documentElement.lang = settings.language;
  document.title = texts('optionsTitle');
  document.body.replaceChildren(h('main', {},
    h('h1', {}, texts('optionsTitle')),
    pairingSection(pairing, texts, draw),
    schoolSection(loaded, link, texts, draw),
    settingsSection(loaded, texts, draw),
    sitesSection(chosen, texts, draw),
    h('p', { class: 'soft' }, texts('privacy'))));
}

void draw();
api.storage.onChanged.addListener((_, area) => {
  if (area === 'managed') void draw();
});
