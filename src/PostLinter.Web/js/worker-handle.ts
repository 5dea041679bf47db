import type { EngineAnswer, EngineRequest, StartOptions } from './engine';
import type { FromWorker, ToWorker } from './messages';
import { nameLock, waitForDeath } from './life';
import { makeWorker } from './make-worker';
import { findLack } from './support';
import { EngineError } from './trouble';

/** So long, in ms, a worker that starts may say nothing: its files arrive in pieces, and it tells of each. */
const mostSilence = 20_000;

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
    // Not by the worker itself: Firefox has a worker wait for the page when it makes another, and now and then for ever.
    const helper = makeWorker(base, confined === true);
    const channel = new MessageChannel();
    const helpersLock = nameLock();
    const watch = new AbortController();
    const lock = nameLock();
    const tell = (message: ToWorker, handedOver: Transferable[] = []): void => worker.postMessage(message, handedOver);
    let asked = 0;
    let isReady = false;
    let wasHeard = false;
    let silence: ReturnType<typeof setTimeout>;
    const listenOn = (): void => {
      clearTimeout(silence);
      silence = setTimeout(() => giveUp(new EngineError('stalled')), mostSilence);
    };
    const end = (): void => {
      clearTimeout(silence);
      watch.abort();
      worker.onmessage = worker.onerror = null;
      worker.terminate();
      helper.terminate();
    };
    const giveUp = (error: EngineError): void => {
      end();
      reject(error);
    };
    const die = (): void => {
      if (watch.signal.aborted) return;
      // One that was never heard did not arrive.
      if (!isReady) return giveUp(wasHeard ? new EngineError('crashed') : new EngineError('offline', 'worker.js'));
      end();
      events.onDeath();
    };
    worker.onerror = event => {
      event.preventDefault();
      die();
    };
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      wasHeard = true;
      if (!isReady) listenOn();
      switch (data.type) {
        case 'alive': return waitForDeath(lock, watch.signal, die);
        case 'progress': return onProgress?.(data.progress);
        case 'failed': return giveUp(new EngineError(data.trouble, data.part));
        case 'ready':
          isReady = true;
          clearTimeout(silence);
          helper.terminate();
          return resolve({ version: data.version, ask: request => tell({ type: 'ask', id: ++asked, request }), end });
        case 'answer': return data.id === asked ? events.onAnswer(data.answer) : undefined;
        case 'died': return die();
      }
    };
    listenOn();
    // The first does without one that does not come.
    helper.onerror = event => event.preventDefault();
    helper.postMessage({ type: 'help', helper: { port: channel.port1, lock: helpersLock } } satisfies ToWorker, [channel.port1]);
    tell({ type: 'start', base, hasOneDraft: hasOneDraft === true, lock, helper: { port: channel.port2, lock: helpersLock } }, [channel.port2]);
  });
}
