import type { Method, Transport, TransportError } from '../../../src/browser-extension/src/background/transport';
import type { Answerer } from '../../../src/browser-extension/src/shared/messages';
import { isRecord, type Diagnostic } from '../../../src/browser-extension/src/shared/protocol';

/** A transport that always finds the same, or refuses while it is told to. */
export class FakeTransport implements Transport {
  /** Paths that were asked for, in order. */
  readonly asked: string[] = [];
  /** How often it saw a draft that is not empty. */
  drafts = 0;
  refuses: TransportError | null = null;

  constructor(readonly by: Answerer, private readonly finds: readonly Diagnostic[]) {}

  async ask(_: Method, path: string, body?: unknown): Promise<unknown> {
    this.asked.push(path);
    if (isRecord(body) && body['text'] !== '') this.drafts++;
    if (this.refuses !== null) throw this.refuses;
    return {
      diagnostics: this.finds,
      rules: [{ id: 'PL1001', title: 'Naam' }],
      protocols: [{ clauses: [{ id: 'X-1', summary: 'Deel niets.' }] }],
      questions: [{ key: 'juistheid', text: 'Klopt het?' }],
    };
  }
}
