import { h } from '../shared/dom';
import { refusedConfiguration, type ConfigurationReply } from '../shared/messages';
import type { AcceptedSettings, Configuration } from '../shared/school/configuration';
import { hasSettings } from '../shared/school/link';
import type { Texts } from '../shared/texts';
import { textOfFile } from './file-text';
import { descriptionOf, problemsOf, proposalOf } from './proposal';

export interface SchoolPorts {
  readonly texts: Texts;
  readonly accepted: AcceptedSettings | null;
  /** What holds until now, accepted or chosen: proposals stand beside it. */
  readonly now: Configuration;
  /** A link to look at at once; empty for none. */
  readonly link: string;
  /** The address of the page for administrators. */
  readonly maker: string;
  read(text: string): Promise<ConfigurationReply>;
  /** Keeps settings, or forgets them (null), and draws the page anew; false where the browser has no room. */
  keep(accepted: AcceptedSettings | null): Promise<boolean>;
}

/** The settings that a school gave: what was accepted, and the way in by link and by file, which always asks first. */
export function schoolParts({ texts, accepted, now, link: opened, maker, read, keep }: SchoolPorts): HTMLElement[] {
  const answer = h('div', { role: 'status' });
  const take = async (kept: AcceptedSettings | null): Promise<void> => {
    if (!await keep(kept)) answer.replaceChildren(h('p', { class: 'state bad' }, texts('notSaved')));
  };
  const refuse = (message: string): void => answer.replaceChildren(problemsOf(refusedConfiguration(message), texts));
  const show = (reply: ConfigurationReply, from: AcceptedSettings['from']): void => answer.replaceChildren(proposalOf(reply, now, texts, {
    accept: configuration => void take({ from, configuration }),
    decline: () => answer.replaceChildren(),
  }));
  const readLink = async (): Promise<void> =>
    hasSettings(link.value) ? show(await read(link.value.trim()), 'link') : refuse(texts('link_no-settings'));
  const readFile = async (): Promise<void> => {
    const [chosen] = file.files ?? [];
    if (chosen === undefined) return;
    const text = await textOfFile(chosen);
    if (text === null) refuse(texts('fileUnreadable'));
    else show(await read(text), 'file');
    file.value = '';
  };
  const link = h('input', { name: 'link', autocomplete: 'off', spellcheck: 'false', placeholder: 'https://…#instellingen=…', value: opened });
  const file = h('input', { type: 'file', name: 'file', accept: '.yaml,.yml,.json,text/*', change: () => void readFile() });
  if (opened !== '') void readLink();
  return [
    h('p', { class: 'soft' }, texts('schoolHelp')),
    accepted === null ? h('p', {}, texts('schoolNone')) : h('div', { class: 'accepted' },
      h('p', {}, texts(accepted.from === 'link' ? 'schoolFromLink' : 'schoolFromFile')),
      descriptionOf(accepted.configuration, texts),
      h('button', { type: 'button', class: 'forget', click: () => void take(null) }, texts('schoolForget'))),
    h('form', { class: 'link', submit: event => {
      event.preventDefault();
      void readLink();
    } },
    h('label', { class: 'row' }, texts('schoolLink'), link),
    h('button', { type: 'submit' }, texts('schoolRead'))),
    h('label', { class: 'row' }, texts('schoolFile'), file),
    answer,
    h('p', {}, h('a', { href: maker, target: '_blank' }, texts('makerOpen'))),
  ];
}

/** The fragment with settings out of this page's address, which then forgets it; empty where there is none. */
export function takeFromAddress(): string {
  if (!hasSettings(location.href)) return '';
  const { hash } = location;
  history.replaceState(null, '', location.pathname);
  return hash;
}
