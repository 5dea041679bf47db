import { h } from '../shared/dom';
import { isRecord } from '../shared/protocol';
import { textOf, type Configuration } from '../shared/school/configuration';
import { accounts, protocols, roles } from '../shared/settings';
import type { Texts } from '../shared/texts';

/** The keys that the form itself makes; the others come along from a file as they are. */
const lists = ['scholen', 'schoolaccounts', 'openbare_namen'] as const;
const inForm: readonly string[] = ['protocol', 'standaard', ...lists];

/** A form for the settings of a school. */
export interface SchoolForm {
  readonly element: HTMLElement;
  /** What was filled in; keys of which nothing is said are absent. */
  read(): Configuration;
  fill(configuration: Configuration): void;
}

export function schoolForm(texts: Texts, changed: () => void): SchoolForm {
  let rest: Configuration = {};
  const choice = (name: string, words: readonly (readonly [string, string])[]): HTMLSelectElement =>
    h('select', { name, change: changed }, h('option', { value: '' }, texts('makerNotSaid')), ...words.map(([value, label]) => h('option', { value }, label)));
  const area = (name: string): HTMLTextAreaElement => h('textarea', { name, rows: '3', input: changed });
  const protocol = choice('protocol', protocols.map(id => [id, texts(`protocol_${id}`)]));
  const role = choice('rol', roles.map(word => [word, texts(`role_${word}`)]));
  const account = choice('account', accounts.map(word => [word, texts(`account_${word}`)]));
  const areas = { scholen: area('scholen'), schoolaccounts: area('schoolaccounts'), openbare_namen: area('openbare_namen') };
  const more = h('p', { class: 'soft', hidden: true });
  const row = (label: string, control: HTMLElement): HTMLElement => h('label', { class: 'row' }, label, control);
  return {
    element: h('div', {},
      row(texts('protocol'), protocol), row(texts('makerSchools'), areas.scholen), row(texts('makerAccounts'), areas.schoolaccounts),
      row(texts('makerPublic'), areas.openbare_namen), row(texts('makerRole'), role), row(texts('makerAccount'), account), more),
    read() {
      const others = isRecord(rest['standaard']) ? rest['standaard'] : {};
      const defaults = { ...others, ...(role.value === '' ? {} : { rol: role.value }), ...(account.value === '' ? {} : { account: account.value }) };
      return {
        ...(protocol.value === '' ? {} : { protocol: protocol.value }),
        ...Object.fromEntries(lists.map(key => [key, linesIn(areas[key].value)] as const).filter(([, lines]) => lines.length > 0)),
        ...(Object.keys(defaults).length === 0 ? {} : { standaard: defaults }),
        ...Object.fromEntries(Object.entries(rest).filter(([key]) => key !== 'standaard')),
      };
    },
    fill(configuration) {
      const { rol, account: posts, ...others } = isRecord(configuration['standaard']) ? configuration['standaard'] : {};
      choose(protocol, textOf(configuration['protocol']));
      choose(role, textOf(rol));
      choose(account, textOf(posts));
      for (const key of lists) areas[key].value = textOf(configuration[key], '\n');
      rest = { ...Object.fromEntries(Object.entries(configuration).filter(([key]) => !inForm.includes(key))), ...(Object.keys(others).length === 0 ? {} : { standaard: others }) };
      more.textContent = texts('makerMore', Object.keys(rest).join(', '));
      more.hidden = Object.keys(rest).length === 0;
      changed();
    },
  };
}

/** Chooses a word, also one that the list does not know: the school's own name of a role, or two protocols. */
function choose(select: HTMLSelectElement, word: string): void {
  if (![...select.options].some(option => option.value === word)) select.append(h('option', { value: word }, word));
  select.value = word;
}

function linesIn(text: string): string[] {
  return text.split('\n').map(line => line.trim()).filter(Boolean);
}
