// The engine of PostLinter inside a browser (or node), behind the same routes as `postlint serve`. This file is what others use.
import { startHere } from './here';
import { startInWorker } from './in-worker';

export { EngineError, type EngineTrouble } from './trouble';

/** A request as the service takes it over HTTP: the same paths, the same queries, the same JSON. */
export interface EngineRequest {
  readonly method: 'GET' | 'POST';
  /** `/v1/check?lang=nl`, `/v1/report`, `/v1/redact`, `/v1/rules`, `/v1/protocols`, `/v1/metadata`, `/v1/explain/PL1001`. */
  readonly path: string;
  /** JSON as text, for POST. */
  readonly body?: string;
}

/** An answer as the service gives it. Offsets in it are UTF-16 code units of the text that was sent. */
export interface EngineAnswer {
  /** 200; 400, 404, 405, 413, 500 or 503 with `{"status", "error"}` in the body. */
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

export interface Engine {
  /** Version of the program inside, as `postlint --version` says it. */
  readonly version: string;
  /**
   * Answers one request; requests are answered in order. An aborted one rejects with AbortError, and is not begun if its turn had not come.
   * A draft that kills its worker, or takes longer than the service allows, is answered with 503.
   * @throws {EngineError} The engine is gone and could not be started again.
   */
  answer(request: EngineRequest, signal?: AbortSignal): Promise<EngineAnswer>;
  /** Ends the engine; what waits rejects with `EngineError('stopped')`. */
  stop(): void;
}

/** How far the first load is: bytes as they are delivered (packed). */
export interface Progress {
  readonly loaded: number;
  readonly total: number;
}

export interface StartOptions {
  /** Address of the folder with `engine.json`, with a slash at the end: `new URL('engine/', location.href).href`. */
  readonly base: string;
  readonly onProgress?: (progress: Progress) => void;
  /** Called when a worker died and another takes its place; requests that waited are asked again. */
  readonly onRestart?: () => void;
  /**
   * `worker` (what pages, offscreen documents and background pages get): in a Web Worker of its own, so that nothing stalls.
   * `here` (what node and service workers get): in this thread.
   */
  readonly where?: 'worker' | 'here';
  /** For pages whose policy stands in a meta element: makes the worker from a blob, so that it inherits that policy. */
  readonly confined?: boolean;
  /**
   * For a host with one draft: what its word lists found in the last version stays in the engine's own memory until the engine ends, so
   * that the next version is read faster. Answers are the same.
   */
  readonly hasOneDraft?: boolean;
}

/**
 * Fetches the engine and starts it; it answers when this resolves.
 * @throws {EngineError} Why there is no engine; `sentence` says it to people.
 */
export function startEngine(options: StartOptions): Promise<Engine> {
  const where = options.where ?? (typeof Worker === 'function' && typeof document === 'object' ? 'worker' : 'here');
  return where === 'worker' ? startInWorker(options) : startHere(options);
}
