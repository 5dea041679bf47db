import type { Engine, EngineRequest, EngineTrouble, Progress } from './engine';

/** What comes of one question to the engine: an answer as the service gives it, or why there is none. */
export type EngineReply =
  | { readonly status: number; readonly body: string }
  | { readonly trouble: EngineTrouble | 'slow' };

/** How long the engine may take over a draft, and over its first start on a slow computer, in ms. */
const longestAnswer = 15_000;
const longestStart = 60_000;

/** How long the reason is repeated why it could not start, before it is tried again, in ms. */
const pauseAfterTrouble = 5000;

export interface HostPorts {
  start(onProgress: (progress: Progress) => void): Promise<Engine>;
  /** How far the first load is, from 0 to 1. */
  progressed(part: number): void;
}

/**
 * The engine in the document that it lives in: started at the first question, begun anew after it broke or hung. Keeps no draft.
 */
export class EngineHost {
  private engine: Promise<Engine> | null = null;
  private failed: { reply: EngineReply; until: number } | null = null;

  constructor(private readonly ports: HostPorts, private readonly limits = { answer: longestAnswer, start: longestStart }) {}

  async ask(request: EngineRequest): Promise<EngineReply> {
    if (this.failed !== null && performance.now() < this.failed.until) return this.failed.reply;
    this.failed = null;
    const starting = this.engine ??= this.ports.start(({ loaded, total }) => this.ports.progressed(total > 0 ? Math.min(1, loaded / total) : 0));
    let engine: Engine | null = null;
    try {
      engine = await within(this.limits.start, starting);
      const { status, body } = await within(this.limits.answer, engine.answer(request));
      return { status, body };
    } catch (error) {
      this.drop(starting, engine);
      const reply: EngineReply = { trouble: error instanceof TooSlow ? 'slow' : troubleOf(error) };
      if (engine === null) this.failed = { reply, until: performance.now() + pauseAfterTrouble };
      return reply;
    }
  }

  /** The next question starts another. */
  private drop(broken: Promise<Engine>, engine: Engine | null): void {
    if (this.engine === broken) this.engine = null;
    if (engine !== null) engine.stop();
    else broken.then(late => late.stop(), () => undefined);
  }
}

class TooSlow extends Error {}

function troubleOf(error: unknown): EngineTrouble {
  const trouble = error instanceof Error && 'trouble' in error ? error.trouble : undefined;
  return typeof trouble === 'string' ? trouble as EngineTrouble : 'crashed';
}

function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TooSlow()), milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
