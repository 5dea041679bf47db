import type { Engine, EngineAnswer, EngineRequest, StartOptions } from './engine';
import { launch, type WorkerHandle } from './worker-handle';
import { EngineError, refusal } from './trouble';

/** How long a check may take, in ms, before its worker is ended. The service's limit is 10 s, on faster machines. */
const timeLimit = 20_000;

/** So many workers may die one after the other without an answer. */
const mostDeaths = 3;

interface Waiting {
  readonly request: EngineRequest;
  readonly resolve: (answer: EngineAnswer) => void;
  readonly reject: (reason: unknown) => void;
  deaths: number;
}

/** The engine in a worker of its own. A worker that dies is replaced, and what it was asked is asked again, once. */
export async function startInWorker(options: StartOptions): Promise<Engine> {
  const engine = new WorkerEngine(options);
  await engine.start();
  return engine;
}

class WorkerEngine implements Engine {
  version = '';
  private worker: WorkerHandle | null = null;
  private starting: Promise<void> | null = null;
  private queue: Waiting[] = [];
  private current: Waiting | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private deaths = 0;
  private stopped = false;

  constructor(private readonly options: StartOptions) {}

  /** Starts a worker, unless one runs or starts already. */
  start(): Promise<void> {
    return this.starting ??= this.launched().then(
      worker => {
        if (this.stopped) {
          worker.end();
          throw new EngineError('stopped');
        }
        this.worker = worker;
        this.version = worker.version;
        this.next();
      },
      (error: unknown) => {
        // The next request tries again: a connection may have come back.
        this.starting = null;
        this.refuseAll(error);
        throw error;
      });
  }

  answer(request: EngineRequest, signal?: AbortSignal): Promise<EngineAnswer> {
    return new Promise((resolve, reject) => {
      if (this.stopped) throw new EngineError('stopped');
      signal?.throwIfAborted();
      const waiting: Waiting = { request, resolve, reject, deaths: 0 };
      // The answer to one that was begun is thrown away when it comes.
      signal?.addEventListener('abort', () => {
        this.queue = this.queue.filter(other => other !== waiting);
        reject(signal.reason);
      }, { once: true });
      this.queue.push(waiting);
      if (this.worker === null) this.start().catch(() => undefined);
      else this.next();
    });
  }

  /** A worker that answers. One that dies while it starts is replaced as well. */
  private async launched(): Promise<WorkerHandle> {
    for (;;) {
      try {
        return await launch(this.options, { onAnswer: answer => this.answered(answer), onDeath: () => this.died() });
      } catch (error) {
        const isDeath = error instanceof EngineError && error.trouble === 'crashed';
        if (!isDeath || this.stopped || ++this.deaths >= mostDeaths) {
          this.deaths = 0;
          throw error;
        }
        this.options.onRestart?.();
      }
    }
  }

  stop(): void {
    this.stopped = true;
    this.drop();
    this.refuseAll(new EngineError('stopped'));
  }

  private next(): void {
    if (this.worker === null || this.current !== null) return;
    const waiting = this.queue.shift();
    if (waiting === undefined) return;
    this.current = waiting;
    this.timer = setTimeout(() => this.tookTooLong(), timeLimit);
    this.worker.ask(waiting.request);
  }

  private answered(answer: EngineAnswer): void {
    this.deaths = 0;
    this.finish()?.resolve(answer);
    this.next();
  }

  private tookTooLong(): void {
    const waiting = this.finish();
    waiting?.resolve(refusal('too-slow', waiting.request));
    this.replace();
  }

  private died(): void {
    this.deaths++;
    const waiting = this.finish();
    if (waiting !== null && waiting.deaths++ === 0) this.queue.unshift(waiting);
    else waiting?.resolve(refusal('crashed', waiting.request));
    if (this.deaths < mostDeaths) return this.replace();
    this.drop();
    this.deaths = 0;
    this.refuseAll(new EngineError('crashed'));
  }

  private replace(): void {
    this.drop();
    this.options.onRestart?.();
    this.start().catch(() => undefined);
  }

  /** Ends the worker, if one is there; nobody is told. */
  private drop(): void {
    this.worker?.end();
    this.worker = null;
    this.starting = null;
  }

  private finish(): Waiting | null {
    clearTimeout(this.timer);
    const waiting = this.current;
    this.current = null;
    return waiting;
  }

  private refuseAll(reason: unknown): void {
    const all = [this.finish(), ...this.queue];
    this.queue = [];
    for (const waiting of all) waiting?.reject(reason);
  }
}
