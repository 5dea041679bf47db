export interface EngineRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: string;
}
export interface EngineAnswer { readonly status: number; readonly contentType: string; readonly body: string }
export interface Engine {
  readonly version: string;
  answer(request: EngineRequest, signal?: AbortSignal): Promise<EngineAnswer>;
  stop(): void;
}
export interface Progress { readonly loaded: number; readonly total: number }
export type EngineTrouble = 'no-wasm' | 'no-simd' | 'offline' | 'truncated' | 'other-version' | 'crashed' | 'stopped';
