// The worker around the engine: one thread, one request at a time. A second of its kind unpacks what the first needs. Who starts them ends it.
import { deliveredBy, DeliveryHere } from './delivery';
import { holdLock } from './life';
import type { FromHelper, FromWorker, ToHelper, ToWorker } from './messages';
import { openDoor, type Door } from './runtime';
import { EngineError } from './trouble';

const tell = (message: FromWorker): void => postMessage(message);
let door: Door | null = null;

/** So long, in ms, a worker waits for a first draft before it practises on a sample: whoever has a draft already would wait for that. */
const untilWarmUp = 300;
let warmUp: ReturnType<typeof setTimeout> | undefined;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'start') void start(data);
  else if (data.type === 'help') help(data);
  else answer(data);
});

async function start({ base, hasOneDraft, lock, helper }: Extract<ToWorker, { type: 'start' }>): Promise<void> {
  holdLock(lock, () => tell({ type: 'alive' }));
  try {
    const opened = door = await openDoor({ base, hasOneDraft, helper, onProgress: progress => tell({ type: 'progress', progress }) });
    warmUp = setTimeout(() => opened.warmUp(), untilWarmUp);
    tell({ type: 'ready', version: door.version });
  } catch (error) {
    tell(failed(error));
  }
}

/** Unpacks for another worker, which starts the runtime meanwhile. */
function help({ helper: { port, lock } }: Extract<ToWorker, { type: 'help' }>): void {
  const say = (message: FromHelper, handedOver: Transferable[] = []): void => port.postMessage(message, handedOver);
  holdLock(lock, () => say({ type: 'alive' }));
  port.onmessage = async ({ data: { base, manifest } }: MessageEvent<ToHelper>) => {
    try {
      const delivery = new DeliveryHere(base, manifest, progress => say({ type: 'progress', progress }));
      await Promise.all(deliveredBy(manifest).map(async file => {
        const bytes = await delivery.read(file);
        say({ type: 'unpacked', name: file.name, bytes }, [bytes.buffer]);
      }));
    } catch (error) {
      say(failed(error));
    }
  };
}

function failed(error: unknown): Extract<FromWorker, { type: 'failed' }> {
  const { trouble, part } = error instanceof EngineError ? error : new EngineError('crashed');
  return { type: 'failed', trouble, part };
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
