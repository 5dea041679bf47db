import { saveSettings, type LoadedSettings } from '../background/settings-store';
import { h } from '../shared/dom';
import { accounts, languages, protocols, readSettings, roles, scopes } from '../shared/settings';
import type { Texts } from '../shared/texts';
import { ask } from './pairing-section';

const languageNames = { nl: 'Nederlands', en: 'English' } as const;

/** What is told of the author and the school. Each change is kept at once. */
export function settingsSection({ settings, chosen, fixed }: LoadedSettings, texts: Texts, draw: () => Promise<void>): HTMLElement {
  let kept = chosen;
  const saved = h('p', { class: 'soft', role: 'status' });
  const save = async (name: string, value: string | string[]): Promise<void> => {
    kept = readSettings({ [name]: value }, kept);
    await saveSettings(kept);
    await ask({ type: 'settings-saved' });
    if (name === 'language') return draw();
    saved.textContent = texts('saved');
  };
  const choice = (name: string, label: string, value: string, options: readonly (readonly [string, string])[]): HTMLElement => {
    const select = h('select', { name, disabled: fixed.has(name), change: () => void save(name, select.value) },
      ...options.map(([word, sentence]) => h('option', { value: word, selected: word === value }, sentence)));
    return h('label', { class: 'row' }, label, select);
  };
  const schools = h('textarea', { name: 'schools', rows: '3', disabled: fixed.has('schools'), change: () => void save('schools', schools.value.split('\n')) });
  schools.value = settings.schools.join('\n');
  return h('section', { 'aria-labelledby': 'draft' },
    h('h2', { id: 'draft' }, texts('draft')),
    fixed.size > 0 ? h('p', { class: 'soft' }, texts('managed')) : null,
    choice('protocol', texts('protocol'), settings.protocol, [['', texts('protocolUnknown')], ...protocols.map(id => [id, texts(`protocol_${id}`)] as const)]),
    choice('role', texts('role'), settings.role, [['', texts('roleUnknown')], ...roles.map(role => [role, texts(`role_${role}`)] as const)]),
    choice('account', texts('account'), settings.account, [['', texts('accountUnknown')], ...accounts.map(account => [account, texts(`account_${account}`)] as const)]),
    h('label', { class: 'row' }, texts('schools'), schools),
    choice('scope', texts('where'), settings.scope, scopes.map(scope => [scope, texts(`scope_${scope}`)] as const)),
    choice('language', texts('language'), settings.language, languages.map(language => [language, languageNames[language]] as const)),
    h('p', { class: 'soft' }, texts('shortcut')),
    saved);
}
