import type { Engine, EngineRequest, Progress } from '../../../PostLinter.Web/js/engine';
import { EngineError, type EngineTrouble } from '../../../PostLinter.Web/js/trouble';

/** What comes of one question to the engine: an answer as the service gives it, or why there is none. */
export type EngineReply =
  | { readonly status: number; readonly body: string }
  | { readonly trouble: EngineTrouble };

/** How long an engine that could not start is left alone before it is tried again, in ms. */
const pauseAfterTrouble = 5000;

export interface HostPorts {
  start(onProgress: (progress: Progress) => void): Promise<Engine>;
  /** How far the first load is, from 0 to 1. */
  progressed(part: number): void;
}

/** The engine in the document that it lives in: started at the first question, and again later if that did not work. Keeps no draft. */
export class EngineHost {
  private engine: Promise<Engine> | null = null;
  private failed: { reply: EngineReply; until: number } | null = null;

  constructor(private readonly ports: HostPorts, private readonly now: () => number = () => performance.now()) {}

  async ask(request: EngineRequest): Promise<EngineReply> {
    if (this.failed !== null && this.now() < this.failed.until) return this.failed.reply;
    this.failed = null;
    const starting = this.engine ??= this.ports.start(({ loaded, total }) => this.ports.progressed(total > 0 ? Math.min(1, loaded / total) : 0));
    try {
      const engine = await starting;
      const { status, body } = await engine.answer(request);
      return { status, body };
    } catch (error) {
      return this.broke(starting, { trouble: error instanceof EngineError ? error.trouble : 'crashed' });
    }
  }

  private broke(broken: Promise<Engine>, reply: EngineReply): EngineReply {
    if (this.engine === broken) {
      this.engine = null;
      this.failed = { reply, until: this.now() + pauseAfterTrouble };
      broken.then(engine => engine.stop(), () => undefined);
    }
    return reply;
  }
}
