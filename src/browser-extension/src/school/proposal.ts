import { h } from '../shared/dom';
import type { ConfigurationReply } from '../shared/messages';
import type { Configuration } from '../shared/school/configuration';
import { changesOf, isEmpty, linesOf, warningsOf } from '../shared/school/description';
import type { Texts } from '../shared/texts';

export interface ProposalActions {
  accept(configuration: Configuration): void;
  decline(): void;
}

/** Settings that somebody brought: what they would change and the question, or what is wrong with them. */
export function proposalOf(reply: ConfigurationReply, now: Configuration, texts: Texts, actions: ProposalActions): HTMLElement {
  const { configuration } = reply;
  if (configuration === null) return problemsOf(reply, texts);
  if (isEmpty(configuration)) return h('div', { class: 'proposal wrong', role: 'alert' }, h('p', { class: 'state bad' }, texts('proposalEmpty')));
  return h('div', { class: 'proposal', role: 'group', 'aria-labelledby': 'proposal' },
    h('h3', { id: 'proposal' }, texts('proposalTitle')),
    h('p', {}, texts('proposalHelp')),
    listOf(changesOf(configuration, now, texts)),
    ...warningsOf(configuration, reply.titles, texts).map(sentence => h('p', { class: 'warning' }, sentence)),
    h('button', { type: 'button', class: 'main accept', click: () => actions.accept(configuration) }, texts('proposalAccept')),
    h('button', { type: 'button', class: 'decline', click: () => actions.decline() }, texts('proposalDecline')));
}

/** What a configuration says, key by key. */
export function descriptionOf(configuration: Configuration, texts: Texts): HTMLElement {
  return listOf(linesOf(configuration, texts));
}

function listOf(lines: readonly { label: string; value: string }[]): HTMLElement {
  return h('dl', {}, ...lines.flatMap(({ label, value }) => [h('dt', {}, label), h('dd', {}, value)]));
}

/** What is wrong, each with its line, and what to do. */
export function problemsOf({ problems }: ConfigurationReply, texts: Texts): HTMLElement {
  const [first] = problems;
  // What is the matter with a link or a whole file says by itself what to do.
  if (problems.length === 1 && first?.line === null) {
    return h('div', { class: 'proposal wrong', role: 'alert' }, h('p', { class: 'state bad' }, first.message), h('p', {}, texts('nothingChanged')));
  }
  return h('div', { class: 'proposal wrong', role: 'alert' },
    h('p', { class: 'state bad' }, texts('problems')),
    h('ul', { class: 'problems' }, ...problems.map(({ line, message }) => h('li', {}, line === null ? message : texts('problemLine', line, message)))),
    h('p', {}, texts('problemAdvice')));
}
