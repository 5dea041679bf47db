import { saveAccepted, type AcceptedSettings, type LoadedSettings } from '../background/settings-store';
import { textOfFile } from '../school/file-text';
import { descriptionOf, problemsOf, proposalOf } from '../school/proposal';
import { h } from '../shared/dom';
import { refusedConfiguration, type ConfigurationReply } from '../shared/messages';
import { fromShortKeys, laidOver } from '../shared/school/configuration';
import { hasSettings } from '../shared/school/link';
import type { Texts } from '../shared/texts';
import { ask } from './ask';

/** The settings that a school gave by policy, link or file: what holds, and the way in, which always asks first. */
export function schoolSection({ accepted, chosen, fixed, bySchool, policyProblem }: LoadedSettings, texts: Texts, draw: () => Promise<void>): HTMLElement {
  const answer = h('div', { role: 'status' });
  const keep = async (kept: AcceptedSettings | null): Promise<void> => {
    try {
      await saveAccepted(kept);
    } catch {
      answer.replaceChildren(h('p', { class: 'state bad' }, texts('notSaved')));
      return;
    }
    await ask({ type: 'settings-saved' });
    await draw();
  };
  const show = (reply: ConfigurationReply, from: AcceptedSettings['from']): void => answer.replaceChildren(
    proposalOf(reply, laidOver(fromShortKeys({ ...chosen }), accepted?.configuration ?? {}), texts, {
      accept: configuration => void keep({ from, configuration }),
      decline: () => answer.replaceChildren(),
    }));
  const refuse = (message: string): void => answer.replaceChildren(problemsOf(refusedConfiguration(message), texts));
  const readLink = async (link: string): Promise<void> =>
    hasSettings(link) ? show(await ask({ type: 'read-configuration', text: link }), 'link') : refuse(texts('link_no-settings'));
  const link = h('input', { name: 'link', autocomplete: 'off', spellcheck: 'false', placeholder: 'https://…#instellingen=…' });
  const file = h('input', { type: 'file', name: 'file', accept: '.yaml,.yml,.json,text/*', change: () => void readFile() });
  const readFile = async (): Promise<void> => {
    const [chosen] = file.files ?? [];
    if (chosen === undefined) return;
    const text = await textOfFile(chosen);
    if (text === null) refuse(texts('fileUnreadable'));
    else show(await ask({ type: 'read-configuration', text }), 'file');
    file.value = '';
  };
  takeFromAddress(link, readLink);
  return h('section', { 'aria-labelledby': 'school' },
    h('h2', { id: 'school' }, texts('school')),
    [...bySchool.keys()].some(name => fixed.has(name)) ? h('p', {}, texts('schoolByPolicy')) : null,
    policyProblem === '' ? null : h('p', { class: 'state bad' }, texts('schoolPolicyProblem', policyProblem)),
    h('p', { class: 'soft' }, texts('schoolHelp')),
    accepted === null ? h('p', {}, texts('schoolNone')) : h('div', { class: 'accepted' },
      h('p', {}, texts(accepted.from === 'link' ? 'schoolFromLink' : 'schoolFromFile')),
      descriptionOf(accepted.configuration, texts),
      h('button', { type: 'button', class: 'forget', click: () => void keep(null) }, texts('schoolForget'))),
    h('form', { class: 'link', submit: event => { event.preventDefault(); void readLink(link.value.trim()); } },
      h('label', { class: 'row' }, texts('schoolLink'), link),
      h('button', { type: 'submit' }, texts('schoolRead'))),
    h('label', { class: 'row' }, texts('schoolFile'), file),
    answer,
    h('p', {}, h('a', { href: 'school.html', target: '_blank' }, texts('makerOpen'))));
}

/** A link that the little window in the toolbar handed on is looked at at once. */
function takeFromAddress(field: HTMLInputElement, read: (link: string) => Promise<void>): void {
  if (!hasSettings(location.href)) return;
  field.value = location.hash;
  history.replaceState(null, '', location.pathname);
  void read(field.value);
}
