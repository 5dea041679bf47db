import type { EngineAnswer, EngineRequest, Progress } from './engine';
import type { EngineTrouble } from './trouble';

/** What a worker is told: where the engine lies and whether it serves one draft (with the name of the lock that it holds as long as it lives), and what to answer. */
export type ToWorker =
  | { readonly type: 'start'; readonly base: string; readonly hasOneDraft: boolean; readonly lock: string }
  | { readonly type: 'ask'; readonly id: number; readonly request: EngineRequest };

export type FromWorker =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'ready'; readonly version: string }
  | { readonly type: 'failed'; readonly trouble: EngineTrouble; readonly part: string }
  | { readonly type: 'answer'; readonly id: number; readonly answer: EngineAnswer }
  | { readonly type: 'died'; readonly id: number };
