import type { Answerer } from '../shared/messages';

export type Method = 'GET' | 'POST';

/** One way to the door of PostLinter: paths and JSON are those of the service, whoever answers. */
export interface Transport {
  readonly by: Answerer;
  /**
   * Asks, and gives the JSON of the answer.
   * @param path With its query, such as `/v1/check?lang=nl`.
   * @param body What is sent as JSON; absent for a question without one.
   * @throws {TransportError}
   */
  ask(method: Method, path: string, body?: unknown): Promise<unknown>;
}

/** `away`: cannot be reached or used now, so that another may answer. The others are answers. */
export type Reason = 'away' | 'unpaired' | 'busy' | 'unreadable' | 'too-long' | 'refused';

/** Why nothing was answered. */
export class TransportError extends Error {
  /** @param sentence What the other side said, in the language of the user; empty if it said nothing. */
  constructor(readonly reason: Reason, readonly sentence = '') {
    super(reason);
  }

  /** True if somebody else could answer all the same: nobody looked at the draft. */
  get isAway(): boolean {
    return this.reason !== 'too-long' && this.reason !== 'refused';
  }
}

/** The most that either takes, in bytes of the whole request. */
export const mostBytes = 256 * 1024;

/** A request as both take it. @throws {TransportError} when it is too long. */
export function encoded(body: unknown): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(JSON.stringify(body));
  if (bytes.length > mostBytes) throw new TransportError('too-long');
  return bytes;
}

/** What an answer with this status and this JSON gives. @throws {TransportError} */
export function readAnswer(status: number, answer: unknown): unknown {
  const isGood = status >= 200 && status < 300;
  if (isGood && answer !== null) return answer;
  if (isGood) throw new TransportError('unreadable');
  if (status === 401 || status === 403) throw new TransportError('unpaired');
  if (status === 413) throw new TransportError('too-long');
  const sentence = typeof answer === 'object' && answer !== null && 'error' in answer && typeof answer.error === 'string' ? asSentence(answer.error) : '';
  throw new TransportError(status === 503 ? 'busy' : 'refused', sentence);
}

/** Refusals come as programs say them: people read a capital and a full stop. */
function asSentence(text: string): string {
  return text === '' ? '' : text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?)]$/.test(text) ? '' : '.');
}
