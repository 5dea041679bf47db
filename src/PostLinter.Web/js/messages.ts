import type { Manifest } from './delivery';
import type { EngineAnswer, EngineRequest, Progress } from './engine';
import type { EngineTrouble } from './trouble';

/** The way to a second thread, and the lock that it holds as long as it lives. */
export interface Helper {
  readonly port: MessagePort;
  readonly lock: string;
}

/**
 * What a worker is told: where the engine lies, whether it serves one draft and who helps it, and what to answer; or, to help another, where
 * that one is. `lock` is what it holds as long as it lives.
 */
export type ToWorker =
  | { readonly type: 'start'; readonly base: string; readonly hasOneDraft: boolean; readonly lock: string; readonly helper: Helper }
  | { readonly type: 'help'; readonly helper: Helper }
  | { readonly type: 'ask'; readonly id: number; readonly request: EngineRequest };

export type FromWorker =
  | Alive | Failed
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'ready'; readonly version: string }
  | { readonly type: 'answer'; readonly id: number; readonly answer: EngineAnswer }
  | { readonly type: 'died'; readonly id: number };

/** What a helper is told over its port: what to unpack. */
export interface ToHelper {
  readonly base: string;
  readonly manifest: Manifest;
}

export type FromHelper =
  | Alive | Failed
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'unpacked'; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** It holds its lock. */
interface Alive {
  readonly type: 'alive';
}

interface Failed {
  readonly type: 'failed';
  readonly trouble: EngineTrouble;
  readonly part: string;
}
