// p50, p95, p99 and throughput of POST /v1/check for a draft of 280 characters: one client at a time, then fifty.
// Beside it textlint 15 with one rule (terminology) behind a bare HTTP server of node, on the same draft.

import { spawn } from 'node:child_process';
import { load, warmUp } from '../shared/load.mjs';
import { makeFolder, removeFolder, start } from '../../page/service.js';

const draft = ('Wat een feest was het vandaag op de Regenboog! Groep 5 won de sportdag en de ouders van Mila Voorbeeld zorgden voor limonade. '
  + 'Bel juf Noor op 06-00000000 als je nog foto\'s hebt, dan zetten we die op Facebook. Tussen ons: de uitslag was spannend, en meester Bas kan echt niet fluiten. #sportdag').slice(0, 280);
const warmUpRequests = 3000;
const seconds = Number(process.env.SECONDS ?? 5);

async function measure(name, clients, url, headers, body) {
  const { p50, p95, p99, perSecond } = await load(clients, seconds, url, headers, body);
  console.log(`${name.padEnd(10)} ${String(clients).padStart(3)} clients  p50 ${p50.toFixed(2)}  p95 ${p95.toFixed(2)}  p99 ${p99.toFixed(2)} ms  ${Math.round(perSecond)} a second`);
}

async function compare(name, url, headers, body) {
  await warmUp(warmUpRequests, 60, url, headers, body);
  await measure(name, 1, url, headers, body);
  await measure(name, 50, url, headers, body);
}

console.log(`a draft of ${draft.length} characters, ${seconds} seconds each, after ${warmUpRequests} requests`);
const folder = makeFolder();
const service = await start(folder);
await compare('postlint', `${service.url}/v1/check`, { Authorization: `Bearer ${service.token}` }, JSON.stringify({ text: draft }));
await service.stop();
removeFolder(folder);

const other = spawn(process.execPath, [new URL('textlint-server.js', import.meta.url).pathname], { stdio: ['ignore', 'pipe', 'inherit'] });
const port = await new Promise((resolve) => other.stdout.once('data', (data) => resolve(Number(data))));
await compare('textlint', `http://127.0.0.1:${port}/`, {}, JSON.stringify({ text: draft }));
other.kill();
