// The worker around the engine: one thread, one request at a time. A second of its kind unpacks what the first needs, and ends.
import { deliveredBy, DeliveryHere } from './delivery';
import { holdLock } from './life';
import type { FromWorker, ToWorker } from './messages';
import { openDoor, type Door } from './runtime';
import { EngineError } from './trouble';

const tell = (message: FromWorker, handedOver: Transferable[] = []): void => postMessage(message, { transfer: handedOver });
let door: Door | null = null;

/** So long, in ms, a worker waits for a first draft before it practises on a sample: whoever has a draft already would wait for that. */
const untilWarmUp = 300;
let warmUp: ReturnType<typeof setTimeout> | undefined;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'start') void start(data);
  else if (data.type === 'unpack') void unpack(data);
  else answer(data);
});

async function start({ base, hasOneDraft, confined, lock }: Extract<ToWorker, { type: 'start' }>): Promise<void> {
  holdLock(lock, () => tell({ type: 'alive' }));
  try {
    const opened = door = await openDoor({ base, hasOneDraft, confined, onProgress: progress => tell({ type: 'progress', progress }) });
    warmUp = setTimeout(() => opened.warmUp(), untilWarmUp);
    tell({ type: 'ready', version: door.version });
  } catch (error) {
    fail(error);
  }
}

/** Unpacks for another worker, which starts the runtime meanwhile. */
async function unpack({ base, manifest, lock }: Extract<ToWorker, { type: 'unpack' }>): Promise<void> {
  holdLock(lock, () => tell({ type: 'alive' }));
  try {
    const delivery = new DeliveryHere(base, manifest, progress => tell({ type: 'progress', progress }));
    await Promise.all(deliveredBy(manifest).map(async file => {
      const bytes = await delivery.read(file);
      tell({ type: 'unpacked', name: file.name, bytes }, [bytes.buffer]);
    }));
  } catch (error) {
    fail(error);
  }
}

function fail(error: unknown): void {
  const { trouble, part } = error instanceof EngineError ? error : new EngineError('crashed');
  tell({ type: 'failed', trouble, part });
}

function answer({ id, request }: Extract<ToWorker, { type: 'ask' }>): void {
  if (request.method === 'POST') clearTimeout(warmUp);
  try {
    tell({ type: 'answer', id, answer: door!.answer(request) });
  } catch {
    // The runtime is not to be trusted any more: another worker takes over.
    tell({ type: 'died', id });
  }
}
