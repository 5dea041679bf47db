import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** The program that was built in this repository, or the one that POSTLINT names. */
const source = join(process.env['POSTLINTER_BUILD'] ?? '', '../../../src');
const program = process.env['POSTLINT'] ?? join(source, 'PostLinter.Cli/bin/Release/net10.0/postlint.dll');

export const isBuilt = existsSync(program) && (process.env['POSTLINT'] !== undefined || existsSync(join(source, 'PostLinter.Service')));

/** `postlint serve` itself. */
export class RealService {
  url = '';
  private child: ChildProcess | null = null;
  private folder = '';

  async start(): Promise<void> {
    if (this.folder === '') this.folder = await mkdtemp(join(tmpdir(), 'postlint-'));
    const port = this.url === '' ? '0' : new URL(this.url).port;
    const child = this.child = spawn('dotnet', [program, 'serve', '--port', port, '--token-file', join(this.folder, 'token')], { stdio: ['ignore', 'pipe', 'inherit'] });
    for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
      this.url = (JSON.parse(line) as { url: string }).url;
      return;
    }
    throw new Error('postlint serve stopped before it listened');
  }

  /** The code that the service's page would show. */
  async code(): Promise<string> {
    const token = (await readFile(join(this.folder, 'token'), 'utf8')).trim();
    const answer = await fetch(`${this.url}/v1/pairing`, { method: 'POST', headers: { Authorization: `Bearer ${token}` } });
    return (await answer.json() as { code: string }).code;
  }

  async stop(): Promise<void> {
    const child = this.child;
    this.child = null;
    if (child === null) return;
    const ended = new Promise(resolve => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  }

  async remove(): Promise<void> {
    await this.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}
