import { loadSettings, saveSettings } from '../background/settings-store';
import { ask, askState } from '../options/ask';
import { notDrawn } from '../options/not-drawn';
import { stateSentence } from '../options/pairing-section';
import { h } from '../shared/dom';
import { api } from '../shared/extension-api';
import { hasSettings } from '../shared/school/link';
import { asksBeforePosting, isOn, withSite, type SiteSwitches } from '../shared/settings';
import { textsIn, type Texts } from '../shared/texts';

/** How long after nobody could check it is tried again, in ms. */
const pause = 5000;

/** The little window under the button in the toolbar: the state, and the two switches of this site. */
async function draw(): Promise<void> {
  await drawn().catch((error: unknown) => notDrawn('PostLinter', error, draw));
}

async function drawn(): Promise<void> {
  const [{ settings, chosen, fixed }, page] = await Promise.all([loadSettings(), currentPage()]);
  const host = page?.hostname ?? null;
  const texts = textsIn(settings.language);
  document.documentElement.lang = settings.language;
  const state = h('p', { class: 'state', role: 'status' }, texts('stateBusy'));
  const save = async (switches: SiteSwitches): Promise<void> => {
    if (host === null) return;
    try {
      await saveSettings(withSite(chosen, host, switches));
    } catch {
      tell(state, texts('notSaved'), false);
      return;
    }
    await ask({ type: 'settings-saved' });
    await draw();
  };
  const on = host !== null && isOn(settings, host);
  const toggle = (name: string, label: string, checked: boolean, changed: (value: boolean) => Promise<void>): HTMLElement => {
    const box = h('input', { type: 'checkbox', name, checked, disabled: host !== null && fixed.has(host), change: () => void changed(box.checked) });
    return h('label', { class: 'switch' }, box, label);
  };
  document.body.replaceChildren(h('main', {},
    h('h1', {}, host === null ? 'PostLinter' : texts('siteHere', host)),
    state,
    host === null ? h('p', {}, texts('siteNone')) : toggle('on', texts('siteOn'), on, value => save({ on: value })),
    on && host !== null ? toggle('confirm', texts('siteConfirm'), asksBeforePosting(settings, host), value => save({ confirm: value })) : null,
    host !== null && fixed.has(host) ? h('p', { class: 'soft' }, texts('managed')) : null,
    page !== null && hasSettings(page.href) ? schoolLink(page, texts) : null,
    h('button', { type: 'button', click: () => void openOptions() }, texts('openSettings'))));
  for (;;) {
    const { reply } = await askState(texts);
    tell(state, stateSentence(reply, texts), reply.status === 'ok');
    if (reply.status !== 'unavailable') return;
    await new Promise(resolve => setTimeout(resolve, pause));
    if (!state.isConnected) return;
  }
}

/** The page was opened by a link with settings of a school: a way to look at them. Nothing is taken over here. */
function schoolLink(page: URL, texts: Texts): HTMLElement {
  const open = async (): Promise<void> => {
    await api.tabs.create({ url: api.runtime.getURL(`options.html${page.hash}`) });
    window.close();
  };
  return h('div', { class: 'proposal' }, h('p', {}, texts('popupLink')),
    h('button', { type: 'button', class: 'main', click: () => void open() }, texts('popupLinkOpen')));
}

function tell(state: HTMLElement, sentence: string, good: boolean): void {
  state.textContent = sentence;
  state.className = `state ${good ? 'good' : 'bad'}`;
}

async function openOptions(): Promise<void> {
  await api.runtime.openOptionsPage();
  window.close();
}

async function currentPage(): Promise<URL | null> {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  return tab?.url !== undefined && /^https?:/.test(tab.url) ? new URL(tab.url) : null;
}

void draw();
