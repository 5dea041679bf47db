import { h } from '../../shared/dom';
import type { CheckReply } from '../../shared/messages';
import type { Texts } from '../../shared/texts';

/** A card that says why nothing was checked, and that writing and posting go on. */
export function noticeOf(reply: CheckReply, texts: Texts, actions: { close(): void; openOptions(): void }): HTMLElement {
  const help = reply.status === 'offline' ? texts('offlineHelp') : reply.status === 'unpaired' ? texts('unpairedHelp') : texts('refusedHelp');
  return h('section', { class: 'card', role: 'dialog', 'aria-modal': 'false', 'aria-labelledby': 'title', 'aria-describedby': 'message', tabindex: '-1' },
    h('header', {},
      h('h2', { id: 'title' }, sentenceOf(reply, texts)),
      h('button', { class: 'close', type: 'button', 'aria-label': texts('close'), click: () => actions.close() }, '×')),
    h('p', { id: 'message' }, help),
    reply.status !== 'unpaired' ? null : h('div', { class: 'actions' },
      h('button', { type: 'button', class: 'main', click: () => actions.openOptions() }, texts('openSettings'))));
}

/** The state of the service in one sentence. */
export function sentenceOf(reply: CheckReply, texts: Texts): string {
  return reply.status === 'refused' ? reply.message : reply.status === 'unpaired' ? texts('unpaired') : texts('offline');
}
