import type { Pairing } from '../background/pairing';
import { h } from '../shared/dom';
import { api } from '../shared/extension-api';
import type { PageRequest, PairReply, ServiceState } from '../shared/messages';
import type { Texts } from '../shared/texts';

/** Where `postlint serve` listens unless told otherwise. */
const usualAddress = 'http://127.0.0.1:7678';

/** The state of the pairing, and the way in: the form wherever the service does not know this extension. */
export function pairingSection(pairing: Pairing | null, texts: Texts, draw: () => Promise<void>): HTMLElement {
  const state = h('p', { class: 'state', role: 'status' });
  const way = h('div', {});
  const show = async (): Promise<void> => {
    const service = await ask<ServiceState>({ type: 'service' });
    tell(state, stateSentence(service, texts), service === 'ok');
    way.replaceChildren(
      ...service === 'unpaired' ? [pairForm(pairing?.url ?? usualAddress, state, texts, draw)] : [],
      ...pairing === null ? [] : [h('button', { type: 'button', click: () => void unpair(draw) }, texts('unpair'))]);
  };
  void show();
  return h('section', { 'aria-labelledby': 'pairing' }, h('h2', { id: 'pairing' }, texts('pairing')), state, way);
}

function pairForm(usual: string, state: HTMLElement, texts: Texts, draw: () => Promise<void>): HTMLElement {
  const code = h('input', { name: 'code', autocomplete: 'off', spellcheck: 'false', required: true, maxlength: '12' });
  const address = h('input', { name: 'address', autocomplete: 'off', spellcheck: 'false', value: usual, inputmode: 'url' });
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const reply: PairReply = await ask({ type: 'pair', code: code.value, address: address.value });
    if (reply.status === 'paired') return draw();
    tell(state, texts(`pair_${reply.status}`), false);
    (reply.status === 'bad-address' || reply.status === 'unreachable' ? address : code).focus();
  };
  return h('form', { submit: event => void submit(event) },
    h('p', { class: 'soft' }, texts('pairingHelp')),
    h('label', { class: 'row' }, texts('pairingCode'), code),
    h('label', { class: 'row' }, texts('pairingAddress'), address),
    h('button', { class: 'main', type: 'submit' }, texts('pair')));
}

async function unpair(draw: () => Promise<void>): Promise<void> {
  await ask({ type: 'unpair' });
  await draw();
}

/** The state of the service in one sentence. */
export function stateSentence(service: ServiceState, texts: Texts): string {
  switch (service) {
    case 'ok': case 'off': return texts('stateOk');
    case 'unpaired': return texts('pair_not-paired');
    case 'offline': return texts('badgeOffline');
    case 'refused': return texts('notAccepted');
  }
}

function tell(state: HTMLElement, sentence: string, good: boolean): void {
  state.textContent = sentence;
  state.className = `state ${good ? 'good' : 'bad'}`;
}

/** Asks the background worker. */
export function ask<T>(request: PageRequest): Promise<T> {
  return api.runtime.sendMessage(request) as Promise<T>;
}
