// Lets the page in: a link brings a ticket, the ticket brings the token. The token is forgotten with the tab, unless somebody asks otherwise.

import { Refusal } from './refusal.js';

const Key = 'postlint.token';
let token = sessionStorage.getItem(Key) ?? localStorage.getItem(Key);

export const isRemembered = () => localStorage.getItem(Key) !== null;

export function remember(wanted) {
  if (wanted && token) {
    localStorage.setItem(Key, token);
  } else {
    localStorage.removeItem(Key);
  }
}

function keep(value) {
  token = value;
  sessionStorage.setItem(Key, value);
  if (isRemembered()) {
    localStorage.setItem(Key, value);
  }
}

function forget() {
  token = null;
  sessionStorage.removeItem(Key);
  localStorage.removeItem(Key);
}

/** Calls the service; null where the page is not let in. Throws where the service cannot be reached or refuses. */
export async function call(method, path, body, signal) {
  const headers = { Authorization: `Bearer ${token}` };
  if (body !== undefined) {
    headers['Content-Type'] = 'application/json';
  }

  const answer = await fetch(path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body), signal });
  if (answer.status === 401) {
    forget();
    return null;
  }

  if (!answer.ok) {
    throw new Refusal((await answer.json()).error);
  }

  return answer;
}

/** True if the page may talk to the service. */
export async function enter() {
  const ticket = location.hash.slice(1);
  if (/^\d+(\.[\w-]+){2}$/.test(ticket)) {
    history.replaceState(null, '', location.pathname);
    const answer = await fetch('/v1/ticket', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ ticket }) });
    if (answer.ok) {
      keep((await answer.json()).token);
    }
  }

  return token !== null && await call('GET', '/v1/pairing') !== null;
}
