import type { Pairing } from '../background/pairing';
import { h } from '../shared/dom';
import type { PairReply, State } from '../shared/messages';
import type { Texts } from '../shared/texts';
import { ask, askState } from './ask';

/** Where `postlint serve` listens unless told otherwise. */
const usualAddress = 'http://127.0.0.1:7678';

/** How long after nobody could check it is tried again, in ms. */
const pause = 5000;

/** Who checks, and the way to let the program on this computer do it: open at once only where a pairing broke. */
export function pairingSection(pairing: Pairing | null, texts: Texts, draw: () => Promise<void>): HTMLElement {
  const state = h('p', { class: 'state', role: 'status' }, texts('stateBusy'));
  const paired = h('p', { class: 'pairing', role: 'status' });
  const way = h('div', {});
  const details = h('details', {}, h('summary', {}, texts('pairing')), h('p', { class: 'soft' }, texts('pairingOptional')), paired, way);
  const showState = async (): Promise<State> => {
    const now = await askState(texts);
    tell(state, stateSentence(now.reply, texts), now.reply.status === 'ok');
    // The page may have been drawn anew meanwhile.
    if (now.reply.status === 'unavailable') setTimeout(() => { if (state.isConnected) void showState(); }, pause);
    return now;
  };
  const show = async (): Promise<void> => {
    const { pairing: link } = await showState();
    paired.textContent = link === 'none' ? '' : texts(`pairing_${link}`);
    details.open = link === 'unpaired';
    way.replaceChildren(
      ...link === 'none' || link === 'unpaired' ? [pairForm(pairing?.url ?? usualAddress, paired, texts, draw)] : [],
      ...pairing === null ? [] : [h('button', { type: 'button', class: 'unpair', click: () => void unpair(draw) }, texts('unpair'))]);
  };
  void show();
  return h('section', { 'aria-labelledby': 'checking' }, h('h2', { id: 'checking' }, texts('checking')), state, h('p', {}, texts('welcome')), details);
}

function pairForm(usual: string, said: HTMLElement, texts: Texts, draw: () => Promise<void>): HTMLElement {
  const code = h('input', { name: 'code', autocomplete: 'off', spellcheck: 'false', required: true, maxlength: '12' });
  const address = h('input', { name: 'address', autocomplete: 'off', spellcheck: 'false', value: usual, inputmode: 'url' });
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const reply: PairReply = await ask({ type: 'pair', code: code.value, address: address.value });
    if (reply.status === 'paired') return draw();
    said.textContent = texts(`pair_${reply.status}`);
    (reply.status === 'bad-address' || reply.status === 'unreachable' ? address : code).focus();
  };
  return h('form', { class: 'pair', submit: event => void submit(event) },
    h('p', { class: 'soft' }, texts('pairingHelp')),
    h('label', { class: 'row' }, texts('pairingCode'), code),
    h('label', { class: 'row' }, texts('pairingAddress'), address),
    h('button', { class: 'main', type: 'submit' }, texts('pair')));
}

async function unpair(draw: () => Promise<void>): Promise<void> {
  await ask({ type: 'unpair' });
  await draw();
}

/** Who checks, or why nobody does, in one sentence. */
export function stateSentence(reply: State['reply'], texts: Texts): string {
  return 'message' in reply ? reply.message : reply.status === 'ok' ? texts(`state_${reply.by}`) : texts('badgeOff');
}

function tell(state: HTMLElement, sentence: string, good: boolean): void {
  state.textContent = sentence;
  state.className = `state ${good ? 'good' : 'bad'}`;
}
