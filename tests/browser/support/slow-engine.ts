import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openOwnPage } from './browser';
import { copyOf } from './copies';
import type { Stage } from './stage';

/** The worker of the engine, over a connection that brings nothing until the test says so. */
const slowly = `
const early = [];
let goOn = false;
const keep = event => {
  event.stopImmediatePropagation();
  early.push(event.data);
  // Who only unpacks waits for one that goes on.
  if (event.data.type === 'help') goOn = true;
};
addEventListener('message', keep);
new BroadcastChannel('connection').onmessage = () => goOn = true;
(async () => {
  for (let loaded = 0; !goOn; loaded = (loaded + 1) % 90) {
    await new Promise(resolve => setTimeout(resolve, 100));
    if (early.length > 0) postMessage({ type: 'progress', progress: { loaded, total: 100 } });
  }
  await import('./real.js');
  removeEventListener('message', keep);
  for (const data of early) dispatchEvent(new MessageEvent('message', { data }));
})();`;

/** An extension whose engine does not come before the test says so. */
export function slowEngine(extension: string): Promise<string> {
  return copyOf(extension, async engine => {
    await rename(join(engine, 'worker.js'), join(engine, 'real.js'));
    await writeFile(join(engine, 'worker.js'), slowly);
  });
}

/** Lets the slow engine of a stage come. */
export async function goOn({ browser, origin }: Stage): Promise<void> {
  const own = await openOwnPage(browser, origin, 'school.html');
  await own.evaluate(() => new BroadcastChannel('connection').postMessage('go on'));
  await own.close();
}
