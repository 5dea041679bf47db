import type { EngineReply } from '../engine/host';
import type { Texts } from '../shared/texts';
import type { EngineRoom } from './engine-room';
import { encoded, readAnswer, TransportError, type Method, type Transport } from './transport';

/** Asks the engine in this browser. Keeps no draft. */
export class EngineTransport implements Transport {
  readonly by = 'browser';

  /** @param texts The sentences in the language of the user, asked for when one is needed. */
  constructor(private readonly room: EngineRoom, private readonly texts: () => Promise<Texts>) {}

  async ask(method: Method, path: string, body?: unknown): Promise<unknown> {
    const reply = await this.room.ask({ method, path, ...(body === undefined ? {} : { body: new TextDecoder().decode(encoded(body)) }) })
      .catch((): EngineReply => ({ trouble: 'crashed' }));
    if ('trouble' in reply) throw new TransportError('away', (await this.texts())(`engine_${reply.trouble}`));
    return readAnswer(reply.status, jsonOf(reply.body));
  }
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
