// p50, p95, p99 and throughput of POST /v1/check for a draft of 280 characters: one client at a time, then fifty.
// Beside it textlint 15 with one rule (terminology) behind a bare HTTP server of node, on the same draft.

import { spawn } from 'node:child_process';
import { Agent, request } from 'node:http';
import { makeFolder, removeFolder, start } from '../../page/service.js';

const draft = ('Wat een feest was het vandaag op de Regenboog! Groep 5 won de sportdag en de ouders van Mila Voorbeeld zorgden voor limonade. '
  + 'Bel juf Noor op 06-00000000 als je nog foto\'s hebt, dan zetten we die op Facebook. Tussen ons: de uitslag was spannend, en meester Bas kan echt niet fluiten. #sportdag').slice(0, 280);
const warmUp = 3000;
const seconds = Number(process.env.SECONDS ?? 5);

const post = (agent, url, headers, body) => new Promise((resolve, reject) => {
  const call = request(url, { method: 'POST', agent, headers: { ...headers, 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) } }, (answer) => {
    answer.resume();
    answer.on('end', () => answer.statusCode === 200 ? resolve() : reject(new Error(`status ${answer.statusCode}`)));
  });
  call.on('error', reject);
  call.end(body);
});

async function measure(name, clients, url, headers, body) {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const times = [];
  const until = performance.now() + seconds * 1000;
  const begin = performance.now();
  await Promise.all(Array.from({ length: clients }, async () => {
    while (performance.now() < until) {
      const at = performance.now();
      await post(agent, url, headers, body);
      times.push(performance.now() - at);
    }
  }));
  const took = (performance.now() - begin) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((p) => times[Math.min(times.length - 1, Math.floor(times.length * p))].toFixed(2));
  console.log(`${name.padEnd(10)} ${String(clients).padStart(3)} clients  p50 ${p50}  p95 ${p95}  p99 ${p99} ms  ${Math.round(times.length / took)} a second`);
}

async function compare(name, url, headers, body) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (let i = 0; i < warmUp; i++) {
    await post(agent, url, headers, body);
  }

  agent.destroy();
  await measure(name, 1, url, headers, body);
  await measure(name, 50, url, headers, body);
}

console.log(`a draft of ${draft.length} characters, ${seconds} seconds each, after ${warmUp} requests`);
const folder = makeFolder();
const service = await start(folder);
await compare('postlint', `${service.url}/v1/check`, { Authorization: `Bearer ${service.token}` }, JSON.stringify({ text: draft }));
await service.stop();
removeFolder(folder);

const other = spawn(process.execPath, [new URL('textlint-server.js', import.meta.url).pathname], { stdio: ['ignore', 'pipe', 'inherit'] });
const port = await new Promise((resolve) => other.stdout.once('data', (data) => resolve(Number(data))));
await compare('textlint', `http://127.0.0.1:${port}/`, {}, JSON.stringify({ text: draft }));
other.kill();
