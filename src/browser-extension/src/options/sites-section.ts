import { saveSettings } from '../background/settings-store';
import { h } from '../shared/dom';
import type { Settings } from '../shared/settings';
import type { Texts } from '../shared/texts';
import { ask } from './ask';

/** The sites with switches of their own, and a way to forget each. */
export function sitesSection(chosen: Settings, texts: Texts, draw: () => Promise<void>): HTMLElement {
  const hosts = Object.keys(chosen.sites).sort();
  const forget = async (host: string): Promise<void> => {
    const { [host]: _, ...sites } = chosen.sites;
    await saveSettings({ ...chosen, sites }).catch(() => undefined);
    await ask({ type: 'settings-saved' });
    await draw();
  };
  return h('section', { 'aria-labelledby': 'sites' },
    h('h2', { id: 'sites' }, texts('sites')),
    hosts.length === 0
      ? h('p', { class: 'soft' }, texts('sitesNone'))
      : h('ul', { class: 'sites' }, ...hosts.map(host => h('li', {},
        h('span', {}, h('strong', {}, host), ` ${describe(chosen, host, texts)}`),
        h('button', { type: 'button', click: () => void forget(host) }, texts('forget', host))))));
}

function describe(chosen: Settings, host: string, texts: Texts): string {
  const { on, confirm } = chosen.sites[host] ?? {};
  return [
    on === undefined ? '' : texts(on ? 'siteIsOn' : 'siteIsOff'),
    confirm === true ? texts('siteAsks') : '',
  ].filter(Boolean).join(', ');
}
