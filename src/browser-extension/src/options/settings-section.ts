import { saveSettings, type LoadedSettings } from '../background/settings-store';
import { h } from '../shared/dom';
import type { SchoolChoice } from '../shared/school/configuration';
import { accounts, languages, protocols, readSettings, roles, scopes } from '../shared/settings';
import type { Texts } from '../shared/texts';
import { ask } from './ask';

const languageNames = { nl: 'Nederlands', en: 'English' } as const;

/** What is told of the author and the school. Each change is kept at once; what the school says shows, and cannot be changed. */
export function settingsSection({ settings, chosen, fixed, bySchool }: LoadedSettings, texts: Texts, draw: () => Promise<void>): HTMLElement {
  let kept = chosen;
  const saved = h('p', { class: 'soft', role: 'status' });
  const save = async (name: string, value: string | string[]): Promise<void> => {
    kept = readSettings({ [name]: value }, kept);
    try {
      await saveSettings(kept);
    } catch {
      saved.textContent = texts('notSaved');
      return;
    }
    await ask({ type: 'settings-saved' });
    if (name === 'language') return draw();
    saved.textContent = texts('saved');
  };
  const choice = (name: string, label: string, value: string, options: readonly (readonly [string, string])[]): HTMLElement => {
    const told = bySchool.get(name as SchoolChoice);
    const all = told === undefined ? options : [...options.filter(([word]) => word !== told), [told, texts('schoolChoice', options.find(([word]) => word === told)?.[1] ?? told)] as const];
    const select = h('select', { name, disabled: fixed.has(name) || told !== undefined, change: () => void save(name, select.value) },
      ...all.map(([word, sentence]) => h('option', { value: word, selected: word === (told ?? value) }, sentence)));
    return h('label', { class: 'row' }, label, select);
  };
  const schools = h('textarea', { name: 'schools', rows: '3', disabled: bySchool.has('schools'), change: () => void save('schools', schools.value.split('\n')) });
  schools.value = bySchool.get('schools') ?? settings.schools.join('\n');
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
