import { loadSettings, saveSettings } from '../background/settings-store';
import { h } from '../shared/dom';
import { api } from '../shared/extension-api';
import type { ServiceState } from '../shared/messages';
import { ask, stateSentence } from '../options/pairing-section';
import { asksBeforePosting, isOn, withSite, type SiteSwitches } from '../shared/settings';
import { textsIn, type Texts } from '../shared/texts';

/** The little window under the button in the toolbar: the state, and the two switches of this site. */
async function draw(): Promise<void> {
  const [{ settings, chosen, fixed }, host] = await Promise.all([loadSettings(), currentHost()]);
  const texts = textsIn(settings.language);
  document.documentElement.lang = settings.language;
  const state = h('p', { class: 'state', role: 'status' });
  const save = async (switches: SiteSwitches): Promise<void> => {
    if (host === null) return;
    await saveSettings(withSite(chosen, host, switches));
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
    h('button', { type: 'button', click: () => void openOptions() }, texts('openSettings'))));
  await tellState(state, texts);
}

async function tellState(state: HTMLElement, texts: Texts): Promise<void> {
  const service = await ask<ServiceState>({ type: 'service' });
  state.textContent = stateSentence(service, texts);
  state.className = `state ${service === 'ok' ? 'good' : 'bad'}`;
  if (service === 'offline') state.after(h('p', { class: 'soft' }, texts('offlineHelp')));
  if (service === 'unpaired') state.after(h('p', { class: 'soft' }, texts('unpairedHelp')));
}

async function openOptions(): Promise<void> {
  await api.runtime.openOptionsPage();
  window.close();
}

async function currentHost(): Promise<string | null> {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  return tab?.url !== undefined && /^https?:/.test(tab.url) ? new URL(tab.url).hostname : null;
}

void draw();
