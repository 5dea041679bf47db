import { h } from '../../shared/dom';
import type { CheckReply } from '../../shared/messages';
import type { Texts } from '../../shared/texts';

/** A card that says why nothing was checked, and that writing and posting go on. */
export function noticeOf(reply: Extract<CheckReply, { message: string }>, texts: Texts, close: () => void): HTMLElement {
  return h('section', { class: 'card', role: 'dialog', 'aria-modal': 'false', 'aria-labelledby': 'title', 'aria-describedby': 'message', tabindex: '-1' },
    h('header', {},
      h('h2', { id: 'title' }, texts('notChecked')),
      h('button', { class: 'close', type: 'button', 'aria-label': texts('close'), click: close }, '×')),
    h('p', { id: 'message' }, reply.message),
    h('p', {}, texts('goOnWriting')));
}
