import { api } from '../shared/extension-api';
import type { PairReply } from '../shared/messages';
import { isRecord } from '../shared/protocol';
import { askService } from './service-transport';
import { TransportError } from './transport';

/** Where the service is and what lets this extension in. */
export interface Pairing {
  readonly url: string;
  readonly token: string;
}

const key = 'pairing';

export async function loadPairing(): Promise<Pairing | null> {
  const stored = (await api.storage.local.get(key).catch((): Record<string, unknown> => ({})))[key];
  return isRecord(stored) && typeof stored['url'] === 'string' && typeof stored['token'] === 'string'
    ? { url: stored['url'], token: stored['token'] }
    : null;
}

export async function forgetPairing(): Promise<void> {
  await api.storage.local.remove(key);
}

/** Shows the service the code that its page showed the user, and keeps what it gives in return. */
export async function pair(codeTyped: string, addressTyped: string): Promise<PairReply> {
  const code = readCode(codeTyped);
  const url = readAddress(addressTyped);
  if (code === null) return { status: 'bad-code' };
  if (url === null) return { status: 'bad-address' };
  try {
    const answer = await askService(`${url}/v1/pair`, { method: 'POST', body: JSON.stringify({ code }), headers: { 'Content-Type': 'application/json' } });
    if (!isRecord(answer) || typeof answer['token'] !== 'string') return { status: 'unreachable' };
    const kept = await api.storage.local.set({ [key]: { url, token: answer['token'] } }).then(() => true, () => false);
    return kept ? { status: 'paired', url } : { status: 'not-kept' };
  } catch (error) {
    return { status: error instanceof TransportError && error.reason !== 'away' ? 'refused' : 'unreachable' };
  }
}

/** The code without what people type around it; null if it cannot be one. */
export function readCode(typed: string): string | null {
  const code = typed.replace(/[\s-]/g, '').toUpperCase();
  return /^[A-Z0-9]{8}$/.test(code) ? code : null;
}

/** `http://127.0.0.1:PORT` out of what people paste; null for any other place, so that no draft can ever go there. */
export function readAddress(typed: string): string | null {
  const match = /^(?:http:\/\/)?127\.0\.0\.1:(\d{1,5})(?:[/?#].*)?$/.exec(typed.trim());
  const port = Number(match?.[1]);
  return match !== null && port > 0 && port <= 65535 ? `http://127.0.0.1:${port}` : null;
}
