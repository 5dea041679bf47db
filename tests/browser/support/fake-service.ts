import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** What the fake service knows: words, and what is said of them. */
const knows = [
  { words: 'Sanne', rule: 'PL1001', outcome: 'violation', severity: 'warning', clauses: ['VSNON-2c.2'], newText: 'een leerling' },
  { words: 'vertrouwelijk', rule: 'PL2001', outcome: 'violation', severity: 'error', clauses: ['VSNON-2c.1'] },
  { words: 'foto', rule: 'PL5001', outcome: 'question', severity: 'warning', clauses: ['VSNON-5'], question: 'beeld_toestemming' },
] as const;

export const code = 'ABCD2345';
const token = 'x'.repeat(43);

/** A service that keeps to the contract and knows three words; it can be slow, stop, and come back on the same port. */
export class FakeService {
  private server: Server | null = null;
  private readonly sockets = new Set<Socket>();
  private port = 0;
  /** Paired extensions, as the service keeps them over a restart. */
  readonly origins = new Set<string>();
  /** Bodies of the checks, in the order in which they came. */
  readonly checks: { text: string; meta: Record<string, unknown>; protocol?: string; config: Record<string, unknown> }[] = [];
  /** Requests that had to be refused, with the status they got. */
  readonly refused: string[] = [];
  /** How long a check takes, in ms. */
  delay = 0;

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const server = createServer((request, response) => void this.answer(request, response));
    server.on('connection', socket => {
      this.sockets.add(socket);
      socket.on('close', () => this.sockets.delete(socket));
    });
    await new Promise<void>(resolve => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise(resolve => this.server?.close(resolve));
    this.server = null;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const origin = request.headers.origin;
    const send = (status: number, body: unknown): void => {
      if (status >= 400) this.refused.push(`${status} ${request.method} ${request.url} ${origin ?? '-'}`);
      response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' }).end(JSON.stringify(body));
    };
    const path = new URL(request.url ?? '/', this.url).pathname;
    if (request.headers.host !== new URL(this.url).host) return send(421, { status: 421, error: 'host' });
    if (origin !== undefined && !(this.origins.has(origin) || (path === '/v1/pair' && /^(chrome|moz)-extension:/.test(origin)))) return send(403, { status: 403, error: 'origin' });
    const body = await read(request);
    if (path === '/v1/pair') {
      if (origin === undefined || (JSON.parse(body) as { code?: string }).code !== code) return send(403, { status: 403, error: 'code' });
      this.origins.add(origin);
      return send(200, { token });
    }
    if (request.headers.authorization !== `Bearer ${token}`) return send(401, { status: 401, error: 'token' });
    switch (path) {
      case '/v1/rules': return send(200, { rules: [{ id: 'PL1001', title: 'Naam van een leerling' }, { id: 'PL2001', title: 'Vertrouwelijkheidsmarkering' }, { id: 'PL5001', title: 'Beeld zonder vastgelegde toestemming' }] });
      case '/v1/protocols': return send(200, { protocols: [{ id: 'vsnon', clauses: [
        { id: 'VSNON-2c.1', summary: 'Deel niets waarvan is gezegd dat het vertrouwelijk is.' },
        { id: 'VSNON-2c.2', summary: 'Deel niets waarvan je kunt aannemen dat het persoonlijk of vertrouwelijk is.' }] }] });
      case '/v1/metadata': return send(200, { questions: [{ key: 'beeld_toestemming', text: 'Hebben alle herkenbare personen op foto, film of geluid (of hun ouders) vooraf en aantoonbaar ingestemd?' }] });
      case '/v1/check': {
        const asked = JSON.parse(body) as FakeService['checks'][number];
        if (asked.text !== '') this.checks.push(asked);
        await new Promise(resolve => setTimeout(resolve, this.delay));
        return send(200, { path: '-', protocols: ['vsnon'], diagnostics: diagnosticsIn(asked) });
      }
      default: return send(404, { status: 404, error: 'path' });
    }
  }
}

function diagnosticsIn({ text, meta }: FakeService['checks'][number]): unknown[] {
  const answers = (meta['attestaties'] ?? {}) as Record<string, string>;
  return knows.flatMap(({ words, rule, outcome, severity, clauses, ...more }) => {
    const found: unknown[] = [];
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
      const end = start + words.length;
      const question = 'question' in more ? more.question : null;
      if (question !== null && answers[question] === 'ja') continue;
      found.push({
        rule, start, end, text: words, clauses, severity,
        outcome: question !== null && answers[question] === 'nee' ? 'violation' : outcome,
        question: question !== null && answers[question] === 'nee' ? null : question,
        message: `'${words}' hoort niet zomaar online.`, advice: 'Laat het weg.',
        fixes: 'newText' in more ? [{ title: `Vervang door '${more.newText}'`, applicability: 'suggested', edits: [{ start, end, newText: more.newText }] }] : [],
      });
    }
    return found;
  });
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
