// Pairs browser extensions: a code on this page, typed into the extension by the same person.

import { byId, make } from './dom.js';
import { call } from './session.js';
import { say } from './texts.js';

export function preparePairing() {
  const dialog = byId('pairing');
  byId('pair').addEventListener('click', async () => {
    byId('code').textContent = '';
    byId('address').textContent = `${say('address')}: ${location.origin}`;
    dialog.showModal();
    await list(await call('GET', '/v1/pairing'));
  });
  byId('close-pairing').addEventListener('click', () => dialog.close());
  byId('new-code').addEventListener('click', async () => {
    const answer = await call('POST', '/v1/pairing');
    if (answer) {
      const { code } = await answer.json();
      byId('code').textContent = `${code.slice(0, 4)}-${code.slice(4)}`;
    }
  });
}

async function list(answer) {
  const origins = answer ? (await answer.json()).origins : [];
  byId('paired').replaceChildren(...(origins.length === 0
    ? [make('li', { className: 'quiet' }, say('nothingPaired'))]
    : origins.map((origin) => make('li', {}, make('span', { className: 'key' }, origin), ' ',
      make('button', { type: 'button', onclick: async () => list(await call('DELETE', '/v1/pairing', { origin })) }, say('unpair'))))));
}
