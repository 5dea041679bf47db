import type { EngineAnswer, EngineRequest, StartOptions } from './engine';
import type { FromWorker, ToWorker } from './messages';
import { makeWorker } from './make-worker';
import { findLack } from './support';
import { EngineError } from './trouble';

/** So long, in ms, a worker that starts may say nothing: its files arrive in pieces, and it tells of each. */
const mostSilence = 30_000;

/** A worker whose engine answers. */
export interface WorkerHandle {
  readonly version: string;
  ask(request: EngineRequest): void;
  /** Ends the worker; nothing is heard of it afterwards. */
  end(): void;
}

export interface WorkerEvents {
  onAnswer(answer: EngineAnswer): void;
  onDeath(): void;
}

/** Starts a worker and waits until its engine answers. @throws {EngineError} */
export function launch({ base, hasOneDraft, onProgress, confined }: StartOptions, events: WorkerEvents): Promise<WorkerHandle> {
  const lack = findLack();
  if (lack !== null) return Promise.reject(new EngineError(lack));
  return new Promise((resolve, reject) => {
    const worker = makeWorker(base, confined === true);
    const watch = new AbortController();
    const lock = `postlinter-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
    const tell = (message: ToWorker): void => worker.postMessage(message);
    let asked = 0;
    let isReady = false;
    let isWatched = false;
    let silence: ReturnType<typeof setTimeout>;
    const listenOn = (): void => {
      clearTimeout(silence);
      silence = setTimeout(() => die(), mostSilence);
    };
    const end = (): void => {
      clearTimeout(silence);
      watch.abort();
      worker.onmessage = worker.onerror = null;
      worker.terminate();
    };
    const die = (): void => {
      if (watch.signal.aborted) return;
      end();
      if (isReady) events.onDeath();
      // One that was never heard did not arrive.
      else reject(new EngineError(isWatched ? 'crashed' : 'offline', isWatched ? '' : 'worker.js'));
    };
    worker.onerror = event => {
      event.preventDefault();
      die();
    };
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      // It asked for its lock before it said anything, so it is the one who has it.
      if (!isWatched) isWatched = waitForDeath(lock, watch.signal, die);
      if (!isReady) listenOn();
      switch (data.type) {
        case 'progress': return onProgress?.(data.progress);
        case 'failed':
          end();
          return reject(new EngineError(data.trouble, data.part));
        case 'ready':
          isReady = true;
          clearTimeout(silence);
          return resolve({ version: data.version, ask: request => tell({ type: 'ask', id: ++asked, request }), end });
        case 'answer': return data.id === asked ? events.onAnswer(data.answer) : undefined;
        case 'died': return die();
      }
    };
    listenOn();
    tell({ type: 'start', base, hasOneDraft: hasOneDraft === true, confined: confined === true, lock });
  });
}

/** Calls back when the lock of a worker is free: the worker is gone. Where there are no locks, a time limit has to do. */
function waitForDeath(lock: string, signal: AbortSignal, onDeath: () => void): true {
  navigator.locks?.request(lock, { signal }, onDeath).catch(() => undefined);
  return true;
}
