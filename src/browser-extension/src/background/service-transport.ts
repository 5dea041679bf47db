import { isRecord, readDiagnostics, UnreadableAnswer, type Catalogue, type CheckRequest, type Diagnostic } from '../shared/protocol';
import type { Language } from '../shared/settings';
import { TransportError, type CheckTransport } from './check-transport';

/** How long the service may take, in ms; its own limit is 10 s. */
const timeout = 12_000;

/** The most that the service takes, in bytes of the whole request. */
const mostBytes = 256 * 1024;

/** Talks to `postlint serve` on this computer. Keeps no draft. */
export class ServiceTransport implements CheckTransport {
  /** @param url `http://127.0.0.1:PORT` */
  constructor(private readonly url: string, private readonly token: string) {}

  async check(request: CheckRequest, language: Language): Promise<readonly Diagnostic[]> {
    const body = new TextEncoder().encode(JSON.stringify(request));
    if (body.length > mostBytes) throw new TransportError('too-long');
    const answer = await this.ask('check', language, { method: 'POST', body, headers: { 'Content-Type': 'application/json' } });
    try {
      return readDiagnostics(answer, request.text.length);
    } catch (error) {
      throw error instanceof UnreadableAnswer ? new TransportError('unreadable') : error;
    }
  }

  async catalogue(language: Language): Promise<Catalogue> {
    const [rules, protocols, metadata] = await Promise.all(['rules', 'protocols', 'metadata'].map(what => this.ask(what, language)));
    return {
      titles: new Map(list(rules, 'rules').map(rule => [word(rule, 'id'), word(rule, 'title')])),
      clauses: new Map(list(protocols, 'protocols').flatMap(protocol => list(protocol, 'clauses')).map(clause => [word(clause, 'id'), word(clause, 'summary')])),
      questions: new Map(list(metadata, 'questions').map(question => [word(question, 'key'), word(question, 'text')])),
    };
  }

  private async ask(what: string, language: Language, init: RequestInit = {}): Promise<unknown> {
    let response: Response;
    try {
      response = await fetch(`${this.url}/v1/${what}?lang=${language}`, {
        ...init,
        headers: { ...init.headers, Authorization: `Bearer ${this.token}` },
        cache: 'no-store', credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer',
        signal: AbortSignal.timeout(timeout),
      });
    } catch {
      throw new TransportError('offline');
    }
    return readAnswer(response);
  }
}

/** The JSON of an answer, or the reason why there is none. */
export async function readAnswer(response: Response): Promise<unknown> {
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok && answer !== null) return answer;
  if (response.ok) throw new TransportError('unreadable');
  if (response.status === 401 || response.status === 403) throw new TransportError('unpaired');
  if (response.status === 413) throw new TransportError('too-long');
  throw new TransportError('refused', isRecord(answer) ? word(answer, 'error') : '');
}

function list(value: unknown, key: string): unknown[] {
  const items = isRecord(value) ? value[key] : undefined;
  return Array.isArray(items) ? items : [];
}

function word(value: unknown, key: string): string {
  const found = isRecord(value) ? value[key] : undefined;
  return typeof found === 'string' ? found : '';
}
