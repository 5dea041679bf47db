// Asks a server on this machine again and again, and says how long it takes to answer.
import { Agent, request } from 'node:http';

export const post = (agent, url, headers, body) => new Promise((resolve, reject) => {
  const call = request(url, { method: 'POST', agent, headers: { ...headers, 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) } }, (answer) => {
    answer.resume();
    answer.on('end', () => answer.statusCode === 200 ? resolve() : reject(new Error(`status ${answer.statusCode}`)));
  });
  call.on('error', reject);
  call.end(body);
});

/** Milliseconds an answer takes, sorted, and answers a second; `clients` ask at once for some seconds. */
export async function load(clients, seconds, url, headers, body) {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const times = [];
  const begin = performance.now();
  await Promise.all(Array.from({ length: clients }, async () => {
    while (performance.now() < begin + seconds * 1000) {
      const at = performance.now();
      await post(agent, url, headers, body);
      times.push(performance.now() - at);
    }
  }));
  const took = (performance.now() - begin) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), perSecond: times.length / took };
}

/** Asks until so many answers came or the time is up, so that what is measured next is warm. */
export async function warmUp(requests, seconds, url, headers, body) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const until = performance.now() + seconds * 1000;
  for (let i = 0; i < requests && performance.now() < until; i++) {
    await post(agent, url, headers, body);
  }

  agent.destroy();
}
