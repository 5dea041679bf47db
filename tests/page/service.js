// Starts the real service, with a token of its own, and makes the links that let a page in.

import { spawn } from 'node:child_process';
import { createHmac, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const program = process.env.POSTLINT ?? new URL('../../src/PostLinter.Cli/bin/Release/net10.0/postlint', import.meta.url).pathname;

export const makeFolder = () => mkdtempSync(join(tmpdir(), 'postlint-'));
export const removeFolder = (folder) => rmSync(folder, { recursive: true });

/** A running service: its address, a fresh link to its page, and a way to stop it. */
export async function start(folder, port = 0) {
  const child = spawn(program, ['serve', '--port', String(port), '--token-file', join(folder, 'token')], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  const line = await new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (data) => {
      said += data;
      if (said.includes('\n')) {
        resolve(said);
      }
    });
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`postlint serve ended with ${code}`)));
  });
  const { url, tokenFile } = JSON.parse(line);
  const token = readFileSync(tokenFile, 'utf8').trim();
  return {
    url,
    token,
    port: Number(new URL(url).port),
    link() {
      const claim = `${Math.floor(Date.now() / 1000) + 60}.${randomBytes(9).toString('base64url')}`;
      return `${url}/#${claim}.${createHmac('sha256', token).update(`page ${claim}`).digest('base64url')}`;
    },
    async stop() {
      const ended = new Promise((resolve) => child.on('exit', resolve));
      child.kill('SIGTERM');
      return ended;
    },
  };
}
