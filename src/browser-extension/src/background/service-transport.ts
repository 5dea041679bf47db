import { encoded, readAnswer, TransportError, type Method, type Transport } from './transport';

/** How long the service may take, in ms. It needs some milliseconds; whoever hangs longer is answered for by the browser. */
const timeout = 4000;

/** Talks to `postlint serve` on this computer. Keeps no draft. */
export class ServiceTransport implements Transport {
  readonly by = 'service';

  /** @param url `http://127.0.0.1:PORT` */
  constructor(private readonly url: string, private readonly token: string) {}

  async ask(method: Method, path: string, body?: unknown): Promise<unknown> {
    const sent = body === undefined ? {} : { body: encoded(body), headers: { 'Content-Type': 'application/json' } };
    return askService(`${this.url}${path}`, { method, ...sent, headers: { ...sent.headers, Authorization: `Bearer ${this.token}` } });
  }
}

/** One question over HTTP, with nothing of the browser's own in it. @throws {TransportError} */
export async function askService(url: string, init: RequestInit): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(url, {
      ...init, cache: 'no-store', credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer', signal: AbortSignal.timeout(timeout),
    });
  } catch {
    throw new TransportError('away');
  }
  return readAnswer(response.status, await response.json().catch(() => null));
}
