import type { Manifest } from './delivery';
import type { EngineAnswer, EngineRequest, Progress } from './engine';
import type { EngineTrouble } from './trouble';

/**
 * What a worker is told: where the engine lies and whether it serves one draft, and what to answer; or, to help another, what to
 * unpack. `lock` is what it holds as long as it lives.
 */
export type ToWorker =
  | { readonly type: 'start'; readonly base: string; readonly hasOneDraft: boolean; readonly confined: boolean; readonly lock: string }
  | { readonly type: 'unpack'; readonly base: string; readonly manifest: Manifest; readonly lock: string }
  | { readonly type: 'ask'; readonly id: number; readonly request: EngineRequest };

export type FromWorker =
  /** It holds its lock. */
  | { readonly type: 'alive' }
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'unpacked'; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly type: 'ready'; readonly version: string }
  | { readonly type: 'failed'; readonly trouble: EngineTrouble; readonly part: string }
  | { readonly type: 'answer'; readonly id: number; readonly answer: EngineAnswer }
  | { readonly type: 'died'; readonly id: number };
